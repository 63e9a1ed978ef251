import type { OutcomeDetail } from 'backstage-plugin-accountability-common';
import { EmptyState, refTitle, Section } from '../../shared';
import { useText } from '../../translation';
import { seatHolderTitle } from '../seats';
import { useTimelineStyles } from '../useTimelineStyles';
import { VersionItem } from './VersionItem';

/** Every version of the charter, newest first. */
export function CharterHistory(props: {
  outcome: Pick<OutcomeDetail, 'charters' | 'seats'>;
}) {
  const { charters, seats } = props.outcome;
  const timeline = useTimelineStyles();
  const t = useText();
  const newestFirst = [...charters].sort((a, b) => b.version - a.version);
  const name = (ref: string) => {
    const holder = seats.find(seat => seat.holder?.ref === ref)?.holder;
    return holder ? seatHolderTitle(holder) : refTitle(ref);
  };
  return (
    <Section title={t('outcomes.charter.title')}>
      {charters.length === 0 ? (
        <EmptyState title={t('outcomes.charter.none')} />
      ) : (
        <ol className={timeline.list}>
          {newestFirst.map(charter => (
            <li key={charter.version}>
              <VersionItem charter={charter} name={name} />
            </li>
          ))}
        </ol>
      )}
    </Section>
  );
}
