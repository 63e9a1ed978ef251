import type { Knex } from 'knex';
import type { PolicyExemption } from 'backstage-plugin-accountability-common';
import {
  checkExemption,
  type ReadProblem,
  type ToldExemptions,
} from 'backstage-plugin-accountability-node';
import { inTransaction } from '../db';
import { DatabaseExemptionStore } from './DatabaseExemptionStore';

/** Most exemptions that are kept of one engine of one source. */
const MOST = 10_000;
const ENGINE = /^[a-z0-9-]{1,63}$/;

/** What a run was told of policy engines, until it ends. */
export class ToldEngines {
  readonly #engines = new Map<
    string,
    { exemptions: Map<string, PolicyExemption>; complete: boolean }
  >();
  readonly #report: (problem: ReadProblem) => void;

  constructor(report: (problem: ReadProblem) => void) {
    this.#report = report;
  }

  /**
   * Takes what is told. What is wrong with it loses no identity, so it only keeps
   * what is known of this engine from being called gone.
   */
  add({ engine, exemptions, complete }: ToldExemptions): void {
    if (!ENGINE.test(engine)) {
      this.#note('A policy engine has no usable name, and is left out');
      return;
    }
    const told = this.#engines.get(engine) ?? {
      exemptions: new Map<string, PolicyExemption>(),
      complete: true,
    };
    this.#engines.set(engine, told);
    told.complete &&= complete;
    for (const candidate of exemptions) {
      const { exemption, problem } = checkExemption(candidate);
      if (exemption && told.exemptions.size < MOST) {
        told.exemptions.set(exemption.reference, exemption);
        continue;
      }
      told.complete = false;
      if (exemption) {
        this.#note(
          `More than ${MOST} exemptions of ${engine}; the first count`,
        );
        return;
      }
      this.#note(`An exemption of ${engine} is left out: ${problem}`);
    }
  }

  /** What was told, engine by engine. */
  told(): ToldExemptions[] {
    return [...this.#engines].map(([engine, { exemptions, complete }]) => ({
      ...{ engine, exemptions: [...exemptions.values()], complete },
    }));
  }

  /** Takes over what was told; an incomplete run calls nothing gone. */
  async keep(
    knex: Knex,
    run: { sourceId: string; complete: boolean; now: Date },
  ): Promise<void> {
    for (const { engine, exemptions, complete } of this.told()) {
      await inTransaction(knex, tx =>
        new DatabaseExemptionStore(tx).keep({
          ...{ sourceId: run.sourceId, engine, exemptions, now: run.now },
          complete: complete && run.complete,
        }),
      );
    }
  }

  #note(message: string): void {
    this.#report({ effect: 'note', message });
  }
}
