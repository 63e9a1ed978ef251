import { ConflictError, InputError, NotFoundError } from '@backstage/errors';
import type { Knex } from 'knex';
import type {
  OutcomeMeasure,
  SamplesPush,
  SamplesPushed,
} from 'backstage-plugin-accountability-common';
import { inTransaction, mark } from '../db';
import { DatabaseDefinitionStore, DEFINITION_STAGE } from '../definitions';
import { DEADLINE_STAGE, toInstant, type Clock } from '../time';
import { DatabaseSampleStore, EVERY_OUTCOME } from './DatabaseSampleStore';
import type { MeasureBook } from './MeasureBook';

/** Clocks differ by that much. */
const SKEW_MS = 5 * 60_000;

/** Numbers that somebody else counts and hands over. */
export class SampleService {
  readonly #knex: Knex;
  readonly #clock: Clock;
  readonly #measures: MeasureBook;

  constructor(options: { knex: Knex; clock: Clock; measures: MeasureBook }) {
    this.#knex = options.knex;
    this.#clock = options.clock;
    this.#measures = options.measures;
  }

  /**
   * Keeps all of them or none. The same number twice is no mistake; of numbers that
   * come out of order the latest by its own time counts.
   *
   * @throws NotFoundError when no outcome has the measure.
   * @throws InputError when the portal takes it by itself, or it is of the future or in another unit.
   * @throws ConflictError when another number of the same instant is kept.
   */
  async push(
    measureId: string,
    request: SamplesPush & { by: string },
  ): Promise<SamplesPushed> {
    const now = this.#clock.now();
    if (this.#measures.get(measureId)) {
      throw new InputError(
        `'${measureId}' is taken by this portal; push numbers of your own under another id`,
      );
    }
    const samples = new Map<string, SamplesPush['samples'][number]>();
    for (const sample of request.samples) {
      const at = toInstant(new Date(sample.at));
      const same = samples.get(at);
      if (same && same.value !== sample.value) throw otherValue(at, same.value);
      if (Date.parse(at) > now.getTime() + SKEW_MS) {
        throw new InputError(
          `The number of ${at} is of the future; it is ${toInstant(now)} now`,
        );
      }
      samples.set(at, { ...sample, at });
    }
    return inTransaction(this.#knex, async tx => {
      const outcomes = await outcomesWith(tx, measureId, request);
      const store = new DatabaseSampleStore(tx);
      const of = { measureId, outcomeRef: request.outcome ?? EVERY_OUTCOME };
      const known = await store.at(of, [...samples.keys()]);
      for (const [at, { value }] of samples) {
        const kept = known.get(at);
        if (kept !== undefined && kept !== value) throw otherValue(at, kept);
      }
      const fresh = [...samples.values()].filter(({ at }) => !known.has(at));
      await store.add(
        of,
        fresh.map(sample => ({ ...sample, source: request.by })),
        now,
      );
      if (fresh.length > 0) {
        await mark(tx, DEFINITION_STAGE, outcomes);
        // The next number is due at another time.
        await mark(tx, DEADLINE_STAGE, outcomes);
      }
      return {
        accepted: fresh.length,
        repeated: request.samples.length - fresh.length,
      };
    });
  }
}

/** Outcomes that a pushed number is about. */
async function outcomesWith(
  tx: Knex,
  measureId: string,
  { outcome, unit }: SamplesPush,
): Promise<string[]> {
  const declared = await new DatabaseDefinitionStore(tx).list('Outcome');
  const having: { ref: string; measure: OutcomeMeasure }[] = declared.flatMap(
    definition =>
      definition.kind === 'Outcome' &&
      !definition.withdrawnAt &&
      definition.spec.measure.id === measureId &&
      (outcome === undefined || definition.ref === outcome)
        ? { ref: definition.ref, measure: definition.spec.measure }
        : [],
  );
  if (having.length === 0) {
    throw new NotFoundError(
      outcome
        ? `There is no outcome ${outcome} with the measure '${measureId}'`
        : `No outcome has the measure '${measureId}'; declare one with it first`,
    );
  }
  const other = having.find(
    ({ measure }) => unit && measure.unit && measure.unit !== unit,
  );
  if (other) {
    throw new InputError(
      `${other.ref} counts in ${other.measure.unit}, not in ${unit}`,
    );
  }
  return having.map(({ ref }) => ref);
}

function otherValue(at: string, kept: number): ConflictError {
  return new ConflictError(
    `The number of ${at} is ${kept} already; numbers are never changed, push a later one`,
  );
}
