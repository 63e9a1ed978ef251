import { Button, Text } from '@backstage/ui';
import { RiPrinterLine } from '@remixicon/react';
import type { ReviewDetail } from 'backstage-plugin-accountability-common';
import { useDays } from '../../outcomes/useDays';
import { Party, StateChip, useSecondaryText } from '../../shared';
import { useText } from '../../translation';

/** Of what a review is, how it stands, and what proves what it looked at. */
export function ReviewHead({ review }: { review: ReviewDetail }) {
  const { subject, openedAt, openedBy, heldAt, nextOn, factsHash } = review;
  const t = useText();
  const days = useDays();
  const secondary = useSecondaryText();
  const title = subject === 'programme' ? t('reviews.programme') : review.title;
  const day = (at: string) => ({ day: days(at).day });
  return (
    <header>
      <Text as="h2" variant="title-small" weight="bold">
        {t('reviews.preview.title', { title })}
      </Text>
      <p>
        {heldAt ? (
          <>
            <StateChip state="pass">
              {t('reviews.one.held', day(heldAt))}
            </StateChip>{' '}
            {nextOn && t('reviews.one.next', day(nextOn))}
          </>
        ) : (
          <>
            {t('reviews.one.open', day(openedAt))}{' '}
            <Party entityRef={openedBy} plain />
          </>
        )}
      </p>
      <p className={secondary.text}>
        {t('reviews.one.frozen', day(openedAt))} <code>{factsHash}</code>
      </p>
      <Button
        variant="secondary"
        iconStart={<RiPrinterLine size={16} />}
        onPress={() => window.print()}
      >
        {t('reviews.one.print')}
      </Button>
    </header>
  );
}
