import { Link } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import { Button, Text } from '@backstage/ui';
import type { ReviewPreview } from 'backstage-plugin-accountability-common';
import { useNavigate, useSearchParams } from 'react-router-dom';
import { accountabilityApiRef } from '../../api';
import { AsyncContent, errorText, useAsyncData, useSubmit } from '../../shared';
import { useText } from '../../translation';
import { useReviewStyles } from '../useReviewStyles';
import { HoldLink } from '../HoldLink';
import { Agenda } from '../pack/Agenda';
import { BoardPack } from '../pack/BoardPack';
import { useReviewPaths } from '../useReviewPaths';

/** What a review would look at if it began now, and the way to begin it. */
export function ReviewPreviewContent() {
  const t = useText();
  const paths = useReviewPaths();
  const api = useApi(accountabilityApiRef);
  const [search] = useSearchParams();
  const subject = search.get('subject') ?? 'programme';
  const preview = useAsyncData(`review:preview:${subject}`, signal =>
    api.previewReview(subject, { signal }),
  );
  return (
    <>
      <Link to={paths.list}>← {t('reviews.back')}</Link>
      <AsyncContent result={preview} what={t('reviews.preview.what')}>
        {data => <Preview preview={data} subject={subject} />}
      </AsyncContent>
    </>
  );
}

function Preview(props: { preview: ReviewPreview; subject: string }) {
  const { preview, subject } = props;
  const { facts, agenda, mayHold, openReview } = preview;
  const t = useText();
  const classes = useReviewStyles();
  const title = subject === 'programme' ? t('reviews.programme') : facts.title;
  return (
    <div className={classes.root}>
      <Text as="h2" variant="title-small" weight="bold">
        {t('reviews.preview.title', { title })}
      </Text>
      <p>
        {t('reviews.preview.text')}{' '}
        {subject === 'programme' && t('reviews.programmeCounts')}
      </p>
      {openReview ? (
        <div>
          <HoldLink subject={subject} title={title} openReview={openReview} />
        </div>
      ) : (
        <StartButton subject={subject} mayHold={mayHold} />
      )}
      <Agenda items={agenda} />
      <BoardPack facts={facts} />
    </div>
  );
}

function StartButton(props: {
  subject: string;
  mayHold: ReviewPreview['mayHold'];
}) {
  const { subject, mayHold } = props;
  const t = useText();
  const api = useApi(accountabilityApiRef);
  const paths = useReviewPaths();
  const navigate = useNavigate();
  const starting = useSubmit();
  const start = () =>
    starting.run(async () => {
      const { id } = await api.startReview({ subject });
      navigate(paths.one(id));
    });
  return (
    <div>
      <Button
        variant="primary"
        isDisabled={!mayHold.allowed}
        isPending={starting.busy}
        onPress={start}
      >
        {t('reviews.preview.start')}
      </Button>
      {!mayHold.allowed && (
        <p>{t('reviews.preview.notYours', { why: mayHold.why ?? '' })}</p>
      )}
      {starting.error && <p role="alert">{errorText(starting.error)}</p>}
    </div>
  );
}
