import { useApi } from '@backstage/core-plugin-api';
import { Text } from '@backstage/ui';
import type { DueReviewPage } from 'backstage-plugin-accountability-common';
import { accountabilityApiRef } from '../../api';
import { useDays } from '../../outcomes/useDays';
import {
  AsyncContent,
  EmptyState,
  Section,
  useAsyncData,
  useNow,
} from '../../shared';
import { useText } from '../../translation';
import { DueReviewItem } from './DueReviewItem';
import { type DueGroup, groupDue } from './groupDue';
import { useReviewStyles } from '../useReviewStyles';

const MOST = 100;
const GROUPS: readonly DueGroup[] = ['overdue', 'soon', 'later'];

/** Which reviews are to be held, the most urgent first. */
export function DueReviewsContent() {
  const t = useText();
  const api = useApi(accountabilityApiRef);
  const due = useAsyncData('reviews:due', signal =>
    api.listDueReviews({ limit: MOST }, { signal }),
  );
  return (
    <AsyncContent result={due} what={t('reviews.due.what')}>
      {page => <DueReviews page={page} />}
    </AsyncContent>
  );
}

function DueReviews({ page }: { page: DueReviewPage }) {
  const t = useText();
  const now = useNow();
  const days = useDays();
  const classes = useReviewStyles();
  const groups = groupDue(page, now);
  const nextText = (at: string) => {
    const { day, ago } = days(at);
    return t('reviews.due.next', { day, ago });
  };
  const next = [...groups.soon, ...groups.later].at(0);
  if (!next && groups.overdue.length === 0) {
    return (
      <EmptyState
        title={t('reviews.due.none')}
        description={t('reviews.due.noneText')}
      />
    );
  }
  return (
    <div className={classes.root}>
      <Text as="h2" variant="title-small" weight="bold">
        {groups.overdue.length > 0
          ? t('reviews.due.overdue', { count: groups.overdue.length })
          : nextText(next!.dueAt)}
      </Text>
      {GROUPS.filter(group => groups[group].length > 0).map(group => (
        <Section key={group} level={3} title={t(`reviews.due.group.${group}`)}>
          <ul className={classes.list}>
            {groups[group].map(review => (
              <li key={review.subject}>
                <DueReviewItem
                  review={review}
                  isOverdue={group === 'overdue'}
                />
              </li>
            ))}
          </ul>
        </Section>
      ))}
      {page.nextCursor && <p>{t('reviews.due.all')}</p>}
    </div>
  );
}
