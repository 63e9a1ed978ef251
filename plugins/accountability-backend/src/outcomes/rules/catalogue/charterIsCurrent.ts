import { CADENCE_DAYS } from 'backstage-plugin-accountability-common';
import { daysAfter, dayOf, fail } from '../../../rules';
import { charterLookedAt } from '../charterLookedAt';
import { outcomeRule } from '../OutcomeRule';
import { nameOf } from '../parties';
import { listTroubles, passUnless } from '../sayings';
import { seatedIn } from '../seating';
import { quote, said } from '../sentences';
import { MISSING } from '../words';

/** The charter was looked at since things changed. */
export const charterIsCurrent = outcomeRule<{
  graceDays: number;
  withoutCadenceDays: number;
}>({
  id: 'ACC-23',
  title: 'The charter is up to date',
  description:
    'The charter is changed or reviewed within its cadence, and after every change of the organisation that touches its holders. An old charter names people who have other work by now.',
  severity: 'medium',
  frameworks: ['CSF GV.OV-02', 'AI RMF GOVERN 1.5'],
  sentence: quote(said.drift, said.cadence),
  source:
    'AI RMF 1.0 GOVERN 1.5: periodic review is planned, and its frequency is determined. 14 days of grace, and a year where no cadence is agreed, are our own defaults.',
  remedy:
    'Go through the charter with its holders, record the review, and change what is no longer right.',
  unknownWhen:
    'The charter is older than its cadence and no record of reviews is there, or it was last looked at before changes of the organisation were recorded.',
  parameters: { graceDays: 14, withoutCadenceDays: 366 },
  version: 2,
  judge(input, { graceDays, withoutCadenceDays }) {
    const { reviews, reorganisations, now, spec } = input;
    const lookedAt = charterLookedAt(input);
    const days = spec.review
      ? CADENCE_DAYS[spec.review.cadence]
      : withoutCadenceDays;
    const dueAt = daysAfter(lookedAt, days + graceDays);
    const isOld = now >= dueAt;
    const holders = new Set(seatedIn(input).map(({ ref }) => ref));
    const moves = (reorganisations?.changes ?? [])
      .filter(({ party, at }) => at > lookedAt && holders.has(party))
      .map(
        ({ party, at, what }) =>
          `${nameOf(input, party)} ${what} on ${dayOf(at)}`,
      );
    const changesAt = [dueAt];
    if (moves.length > 0) {
      return {
        verdict: fail(
          `The charter was last looked at on ${dayOf(
            lookedAt,
          )}; since then ${listTroubles(moves)}.`,
        ),
        changesAt,
      };
    }
    if (isOld && reviews) {
      return {
        verdict: fail(
          `The charter was last looked at on ${dayOf(
            lookedAt,
          )}, and was due again by ${dayOf(dueAt)}.`,
        ),
      };
    }
    return {
      ...passUnless([
        ...(isOld ? [MISSING.reviews] : []),
        ...(reorganisations && reorganisations.since <= lookedAt
          ? []
          : [MISSING.reorganisations]),
      ]),
      changesAt,
    };
  },
});
