import type { Knex } from 'knex';
import type {
  ControlDetail,
  ControlSummary,
  PartyView,
} from 'backstage-plugin-accountability-common';
import { DatabaseDefinitionStore, toDefinition } from '../definitions';
import { DatabaseVisibleSetStore } from '../posture';
import type { DeclaredControl } from './DeclaredControl';
import { mayReadControl } from './mayReadControl';
import { readParties } from './readParties';
import type { Viewer } from './Viewer';

/** Controls as pages show them: there are as many as people can keep in mind. */
export class ControlReader {
  readonly #knex: Knex;
  readonly #placeholders: readonly string[];

  constructor(options: { knex: Knex; placeholders: readonly string[] }) {
    this.#knex = options.knex;
    this.#placeholders = options.placeholders;
  }

  /** All that are not withdrawn and that the viewer may see, by title. */
  async list(viewer: Viewer): Promise<ControlSummary[]> {
    return this.#summaries(await this.#declared(), viewer);
  }

  /** Refs of all that are not withdrawn and that the viewer may see. */
  async visible(viewer: Viewer): Promise<string[]> {
    const seen = await this.#seen(await this.#declared(), viewer);
    return seen.map(({ ref }) => ref);
  }

  /** Those that carry out an outcome. */
  async ofOutcome(
    outcomeRef: string,
    viewer: Viewer,
  ): Promise<ControlSummary[]> {
    const all = await this.#declared();
    return this.#summaries(
      all.filter(({ spec }) => spec.outcomes.includes(outcomeRef)),
      viewer,
    );
  }

  /** Undefined when there is none, or none that the viewer may see. */
  async get(
    ref: string,
    viewer: Viewer,
  ): Promise<Omit<ControlDetail, 'mayRevise'> | undefined> {
    const control = (
      await new DatabaseDefinitionStore(this.#knex).get([ref])
    ).get(ref);
    if (control?.kind !== 'Control') return undefined;
    const [summary] = await this.#summaries([control], viewer);
    return summary && { ...summary, spec: control.spec };
  }

  async #declared(): Promise<DeclaredControl[]> {
    const all = await new DatabaseDefinitionStore(this.#knex).list('Control');
    return all.flatMap(control =>
      control.kind === 'Control' && !control.withdrawnAt ? [control] : [],
    );
  }

  async #seen(
    controls: readonly DeclaredControl[],
    viewer: Viewer,
  ): Promise<DeclaredControl[]> {
    const readable = await new DatabaseVisibleSetStore(this.#knex).among(
      controls.map(({ ref }) => ref),
      viewer.visibility,
    );
    return controls.filter(
      control =>
        readable.has(control.ref) || mayReadControl(control, viewer.person),
    );
  }

  async #summaries(
    controls: readonly DeclaredControl[],
    viewer: Viewer,
  ): Promise<ControlSummary[]> {
    const seen = await this.#seen(controls, viewer);
    const party = await readParties(
      this.#knex,
      seen.flatMap(partiesOf),
      this.#placeholders,
    );
    return seen
      .map(control => toSummary(control, party))
      .sort((a, b) => a.title.localeCompare(b.title, 'en'));
  }
}

function partiesOf({ spec }: DeclaredControl): string[] {
  return [
    ...(spec.owner ? [spec.owner] : []),
    ...spec.duties.map(({ holder }) => holder),
  ];
}

function toSummary(
  control: DeclaredControl,
  party: (ref: string) => PartyView,
): ControlSummary {
  const { intent, domain, owner, process, outcomes } = control.spec;
  const { duties, evidence, frameworks } = control.spec;
  return {
    ...toDefinition(control),
    intent,
    domain,
    owner: owner ? party(owner) : undefined,
    process,
    outcomes,
    duties: duties.map(({ duty, holder, systems }) => ({
      duty,
      holder: party(holder),
      systems,
    })),
    evidence,
    frameworks,
  };
}
