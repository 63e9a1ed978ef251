import type { Knex } from 'knex';
import type { OutcomeSamples } from 'backstage-plugin-accountability-common';
import { DatabaseDefinitionStore } from '../definitions';
import {
  DatabaseSampleStore,
  DatabaseTakingStore,
  thinOut,
  type MeasureBook,
} from '../measures';
import type { Clock } from '../time';

const DAY = 86_400_000;
/** A chart is not wider than that. */
const MOST_SHOWN = 200;

/** The numbers of outcomes as charts show them. */
export class SampleReader {
  readonly #knex: Knex;
  readonly #clock: Clock;
  readonly #measures: MeasureBook;

  constructor(options: { knex: Knex; clock: Clock; measures: MeasureBook }) {
    this.#knex = options.knex;
    this.#clock = options.clock;
    this.#measures = options.measures;
  }

  /** Undefined when there is no such outcome. */
  async ofOutcome(
    ref: string,
    days: number,
  ): Promise<OutcomeSamples | undefined> {
    const definitions = await new DatabaseDefinitionStore(this.#knex).get([
      ref,
    ]);
    const outcome = definitions.get(ref);
    if (outcome?.kind !== 'Outcome') return undefined;
    const { id, unit, direction } = outcome.spec.measure;
    const ours = this.#measures.get(id);
    const takings = await new DatabaseTakingStore(this.#knex).of([ref]);
    const samples = await new DatabaseSampleStore(this.#knex).since(
      { outcomeRef: ref, measureId: id },
      new Date(this.#clock.now().getTime() - days * DAY),
    );
    const taking = takings.get(ref);
    return {
      measure: {
        id,
        title: ours?.title ?? id,
        unit: unit ?? ours?.unit,
        direction,
        from: ours?.from ?? 'pushed',
      },
      samples: thinOut(samples, MOST_SHOWN),
      thinned: samples.length > MOST_SHOWN,
      unmeasured: taking?.unmeasured,
      nextAt: ours ? taking?.dueAt : undefined,
    };
  }
}
