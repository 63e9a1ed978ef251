import type {
  FrameworkDetail,
  FrameworkKey,
  FrameworkSummary,
  RuleDescription,
  RuleSubject,
} from 'backstage-plugin-accountability-common';
import type { Knex } from 'knex';
import type { ControlReader, Viewer } from '../controls';
import { DatabaseDefinitionStore } from '../definitions';
import {
  DatabaseOutcomeStore,
  DatabaseVerdictStore,
  type OutcomeReader,
} from '../outcomes';
import type { ExemptionReader } from '../register';
import { DatabaseScorecardStore, NO_COUNTS } from '../scorecard';
import { frameworks } from './catalogue';
import type {
  Coverage,
  CoveringControl,
  CoveringOutcome,
  CoveringRule,
} from './Coverage';
import type { Clock } from '../time';
import { toFramework } from './toFramework';

const ENDED: readonly string[] = ['withdrawn', 'retired'];

/** What speaks for the ids of security frameworks, and what is missing. */
export class FrameworkReader {
  readonly #options: {
    knex: Knex;
    clock: Clock;
    outcomes: OutcomeReader;
    controls: ControlReader;
    exemptions: Pick<ExemptionReader, 'counted'>;
    rules: () => readonly RuleDescription[];
  };

  constructor(options: {
    knex: Knex;
    clock: Clock;
    outcomes: OutcomeReader;
    controls: ControlReader;
    exemptions: Pick<ExemptionReader, 'counted'>;
    /** Every rule, of whatever subject. */
    rules: () => readonly RuleDescription[];
  }) {
    this.#options = options;
  }

  /** All frameworks; the place for others only when something names one. */
  async list(viewer: Viewer): Promise<FrameworkSummary[]> {
    const coverage = await this.#coverage(viewer);
    return frameworks
      .map(framework => toFramework(framework, coverage))
      .filter(({ requirements }) => requirements.length > 0)
      .map(({ groups: _, requirements: __, ...summary }) => summary);
  }

  /** Undefined when there is no such framework. */
  async get(
    key: FrameworkKey,
    viewer: Viewer,
  ): Promise<FrameworkDetail | undefined> {
    const framework = frameworks.find(one => one.key === key);
    return framework && toFramework(framework, await this.#coverage(viewer));
  }

  async #coverage(viewer: Viewer): Promise<Coverage> {
    const [rules, outcomes, controls] = await Promise.all([
      this.#rules(),
      this.#outcomes(viewer),
      this.#controls(viewer),
    ]);
    return { rules, outcomes, controls };
  }

  async #rules(): Promise<CoveringRule[]> {
    const { knex, clock, exemptions, rules } = this.#options;
    const [identities, outcomes, exempt] = await Promise.all([
      new DatabaseScorecardStore(knex).total(),
      new DatabaseVerdictStore(knex).countsByRule(clock.now()),
      exemptions.counted(),
    ]);
    const none = numbersOf(NO_COUNTS);
    const said = (subject: RuleSubject, id: string) => {
      if (subject === 'identity') return identities.rules[id];
      if (subject === 'outcome') return numbersOf(outcomes.get(id) ?? none);
      return exempt?.ruleId === id ? numbersOf(exempt) : undefined;
    };
    return rules().map(({ id, title, subject, enabled, ...rule }) => ({
      ...{ ruleId: id, title, subject, enabled },
      frameworks: rule.frameworks,
      ...(said(subject, id) ?? none),
    }));
  }

  async #outcomes(viewer: Viewer): Promise<CoveringOutcome[]> {
    const { knex, outcomes } = this.#options;
    const declared = await new DatabaseDefinitionStore(knex).list('Outcome');
    const naming = declared.flatMap(one =>
      one.kind === 'Outcome' && one.spec.frameworks.length > 0 ? one : [],
    );
    const states = await new DatabaseOutcomeStore(knex).get(
      naming.map(({ ref }) => ref),
    );
    const seen = new Set(await outcomes.visible(viewer));
    return naming.flatMap(({ ref, title, spec }): CoveringOutcome[] => {
      const state = states.get(ref);
      if (!state || ENDED.includes(state.status)) return [];
      return [
        {
          ...{ ref, title, status: state.status },
          frameworks: spec.frameworks,
          visible: seen.has(ref),
        },
      ];
    });
  }

  async #controls(viewer: Viewer): Promise<CoveringControl[]> {
    const { knex, controls } = this.#options;
    const declared = await new DatabaseDefinitionStore(knex).list('Control');
    const seen = new Set(await controls.visible(viewer));
    return declared.flatMap((one): CoveringControl[] => {
      const { ref, title, lifecycle, spec, withdrawnAt } = one;
      const ended = withdrawnAt || ENDED.includes(lifecycle);
      if (one.kind !== 'Control' || ended || spec.frameworks.length === 0) {
        return [];
      }
      return [
        {
          ...{ ref, title, frameworks: spec.frameworks },
          draft: lifecycle === 'draft',
          ownerless: one.spec.owner === undefined,
          visible: seen.has(ref),
        },
      ];
    });
  }
}

function numbersOf(counts: {
  pass: number;
  fail: number;
  excepted?: number;
  unknown: number;
}) {
  const { pass, fail, excepted = 0, unknown } = counts;
  return { pass, fail, excepted, unknown };
}
