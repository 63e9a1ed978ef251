import type { MeasureDescription } from 'backstage-plugin-accountability-common';
import type {
  Measure,
  MeasureAnswer,
  MeasureQuestion,
} from 'backstage-plugin-accountability-node';
import { builtInMeasures } from './catalogue';
import type { GovernedFacts } from './GovernedFacts';
import type { BuiltInMeasure } from './Measure';

/** What an answer may be taken from. */
export interface MeasureContext {
  question: MeasureQuestion;
  /** For what is built in; modules count what is theirs. */
  facts: GovernedFacts;
}

interface Entry {
  description: MeasureDescription;
  take(context: MeasureContext): Promise<MeasureAnswer>;
}

/** Every measure that this portal takes by itself. */
export class MeasureBook {
  readonly #entries = new Map<string, Entry>();

  /** @throws Error when two measures have the same id. */
  constructor(contributed: readonly Measure[] = []) {
    for (const measure of builtInMeasures) {
      this.#add({
        description: describe(measure, 'built-in'),
        take: ({ facts, question }) => measure.take(facts, question.now),
      });
    }
    for (const measure of contributed) {
      this.#add({
        description: describe(measure, 'module'),
        take: ({ question }) => measure.take(question),
      });
    }
  }

  describe(): MeasureDescription[] {
    return [...this.#entries.values()].map(({ description }) => description);
  }

  get(id: string): MeasureDescription | undefined {
    return this.#entries.get(id)?.description;
  }

  /** @throws whatever the measure throws. */
  async take(id: string, context: MeasureContext): Promise<MeasureAnswer> {
    const answer = await this.#entries.get(id)!.take(context);
    // A module may be written in plain JavaScript.
    if (answer.unknown === undefined && !Number.isFinite(answer.value)) {
      throw new TypeError(`It answered ${answer.value}, which is no number`);
    }
    return answer;
  }

  #add(entry: Entry): void {
    const { id } = entry.description;
    if (this.#entries.has(id)) {
      throw new Error(
        `Two measures have the id '${id}'; rename the one that a module adds`,
      );
    }
    this.#entries.set(id, entry);
  }
}

function describe(
  measure: BuiltInMeasure | Measure,
  from: MeasureDescription['from'],
): MeasureDescription {
  const { id, title, description, unit, direction, unknownWhen } = measure;
  return { id, title, description, unit, direction, unknownWhen, from };
}
