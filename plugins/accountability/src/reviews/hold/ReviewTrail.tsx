import type { ReviewDetail } from 'backstage-plugin-accountability-common';
import { useTimelineStyles } from '../../outcomes/useTimelineStyles';
import {
  isEntityRef,
  Party,
  Section,
  useSecondaryText,
  When,
} from '../../shared';
import { useText } from '../../translation';

/** Who did what in a review, and when. */
export function ReviewTrail({ entries }: Pick<ReviewDetail, 'entries'>) {
  const t = useText();
  const timeline = useTimelineStyles();
  const secondary = useSecondaryText();
  return (
    <Section title={t('reviews.trail.title')}>
      <ol className={timeline.list}>
        {entries.map(({ sequence, what, at, by, reason, hash }) => (
          <li key={sequence}>
            <b>{t(`reviews.trail.what.${what}`)}</b> <When at={at} />{' '}
            {t('reviews.trail.by')}{' '}
            {isEntityRef(by) ? <Party entityRef={by} plain /> : by}
            {reason && <div>{reason}</div>}
            <div className={secondary.text}>
              <code>{hash.slice(0, 16)}</code>
            </div>
          </li>
        ))}
      </ol>
    </Section>
  );
}
