import Box from '@material-ui/core/Box';
import {
  type OutcomeSpec,
  seatsToFill,
} from 'backstage-plugin-accountability-common';
import { consequenceText } from '../../outcomes/charter';
import { StateChip, useLanguage, useNow } from '../../shared';
import { useText } from '../../translation';
import { Facts } from '../fields';
import { type Loose, strictSpec, useOutcomeValues } from '../form';
import { useGoverned } from '../scope';
import { dayText } from './dayText';
import { emptySeats } from './emptySeats';
import { measureSentence } from './measureSentence';
import { PowerNow } from './PowerNow';
import { type SeatPeople, SeatPicture } from './SeatPicture';

/** The outcome as it will stand: what shall hold, who answers, what it governs. */
export function OutcomeSummary() {
  const t = useText();
  const { title, spec } = useOutcomeValues();
  const language = useLanguage();
  const now = useNow();
  const people = peopleOf(spec);
  const empty = emptySeats(spec, now);
  const governed = useGoverned(spec.scope);
  const { count } = governed.data ?? {};
  return (
    <div role="group" aria-label={t('declare.summary.label')}>
      <Facts
        statement={spec.statement || title}
        facts={[
          {
            name: t('declare.summary.measure'),
            value: measureSentence(t, strictSpec(spec.measure ?? {}), day =>
              dayText(day, language),
            ),
          },
          {
            name: t('declare.summary.governs'),
            value:
              count !== undefined && t('declare.summary.entities', { count }),
          },
          {
            name: t('declare.field.review'),
            value:
              spec.review?.cadence &&
              t(`shared.cadence.${spec.review.cadence}`),
          },
          {
            name: t('declare.field.consequence'),
            value: consequenceText(t, spec),
          },
        ]}
      >
        <SeatPicture needed={seatsToFill(people)} people={people} />
        {empty.length > 0 && (
          <Box mt={2}>
            <StateChip state="unknown">
              {t('declare.picture.empty', {
                count: empty.length,
                seats: empty.map(seat => t(`shared.seat.${seat}`)).join(', '),
              })}
            </StateChip>
          </Box>
        )}
      </Facts>
      <PowerNow />
    </div>
  );
}

function peopleOf({ seats = {} }: Loose<OutcomeSpec>): SeatPeople {
  return Object.fromEntries(
    Object.entries(seats).map(([seat, holders]) => [
      seat,
      holders?.flatMap(({ holder }) => holder ?? []) ?? [],
    ]),
  );
}
