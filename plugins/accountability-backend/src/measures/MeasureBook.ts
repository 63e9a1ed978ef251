import type { MeasureDescription } from 'backstage-plugin-accountability-common';
import type {
  Measure,
  MeasureAnswer,
  MeasureQuestion,
} from 'backstage-plugin-accountability-node';
import { builtInMeasures } from './catalogue';
import type { GovernedFacts } from './GovernedFacts';

/** What an answer may be taken from. */
export interface MeasureContext extends MeasureQuestion {
  facts: GovernedFacts;
}

/** Every measure that this portal takes by itself. */
export class MeasureBook {
  readonly #measures: ReadonlyMap<
    string,
    {
      description: MeasureDescription;
      take(context: MeasureContext): Promise<MeasureAnswer>;
    }
  >;

  /** @throws Error when two measures have the same id. */
  constructor(contributed: readonly Measure[] = []) {
    this.#measures = new Map([
      ...builtInMeasures.map(measure => entry(measure, 'built-in')),
      ...contributed.map(measure => entry(measure, 'module')),
    ]);
    const all = builtInMeasures.length + contributed.length;
    if (this.#measures.size < all) {
      const ids = [...builtInMeasures, ...contributed].map(({ id }) => id);
      const twice = ids.find((id, index) => ids.indexOf(id) !== index);
      throw new Error(
        `Two measures have the id '${twice}'; rename the one that a module adds`,
      );
    }
  }

  describe(): MeasureDescription[] {
    return [...this.#measures.values()].map(({ description }) => description);
  }

  get(id: string): MeasureDescription | undefined {
    return this.#measures.get(id)?.description;
  }

  /** @throws whatever the measure throws. */
  async take(id: string, context: MeasureContext): Promise<MeasureAnswer> {
    const answer = await this.#measures.get(id)!.take(context);
    // A module may be written in plain JavaScript.
    if (answer.unknown === undefined && !Number.isFinite(answer.value)) {
      throw new TypeError(`It answered ${answer.value}, which is no number`);
    }
    return answer;
  }
}

function entry(
  measure: Measure | (typeof builtInMeasures)[number],
  from: 'built-in' | 'module',
) {
  const { id, title, description, unit, direction, unknownWhen } = measure;
  return [
    id,
    {
      description: {
        ...{ id, title, description, unit, direction, unknownWhen, from },
      },
      take: ({ facts, ...question }: MeasureContext) =>
        from === 'module'
          ? (measure as Measure).take(question)
          : (measure as (typeof builtInMeasures)[number]).take(
              facts,
              question.now,
            ),
    },
  ] as const;
}
