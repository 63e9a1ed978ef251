import type { Knex } from 'knex';
import {
  judgeMeasure,
  type Sample,
} from 'backstage-plugin-accountability-common';
import {
  DatabaseSampleStore,
  DatabaseTakingStore,
  JUDGED_SAMPLES,
} from '../measures';
import type { DeclaredOutcome } from './Charter';
import type { OutcomeRuleInput } from './rules';

/** The last samples of some outcomes, oldest first. */
export type SamplesOf = (ref: string) => readonly Sample[];

/** Reads the samples by which outcomes are judged. */
export async function samplesOf(
  tx: Knex,
  outcomes: readonly DeclaredOutcome[],
): Promise<SamplesOf> {
  const recent = await new DatabaseSampleStore(tx).recent(
    outcomes.map(({ ref, spec }) => ({
      outcomeRef: ref,
      measureId: spec.measure.id,
    })),
    JUDGED_SAMPLES,
  );
  return ref => recent.get(ref) ?? [];
}

/** What rules may know of the numbers of outcomes. */
export async function measurementFacts(
  tx: Knex,
  known: {
    outcomes: readonly DeclaredOutcome[];
    samples: SamplesOf;
    now: Date;
  },
): Promise<(outcome: DeclaredOutcome) => OutcomeRuleInput['measurement']> {
  const takings = await new DatabaseTakingStore(tx).of(
    known.outcomes.map(({ ref }) => ref),
  );
  return ({ ref, spec }) => {
    const samples = known.samples(ref);
    const ours = takings.get(ref)?.ours;
    // Whose the measure is was not looked at yet, a minute after it was declared.
    if (ours === undefined && samples.length === 0) return undefined;
    return {
      known: ours === true || samples.length > 0,
      judgement: judgeMeasure(spec.measure, samples, known.now),
      last: samples.at(-1),
    };
  };
}
