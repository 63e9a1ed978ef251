import type { Entity } from '@backstage/catalog-model';
import type { Knex } from 'knex';
import {
  controlSpecSchema,
  type ControlSpecInput,
  type OutcomeSpecInput,
} from 'backstage-plugin-accountability-common';
import { inTransaction } from '../../db';
import {
  DatabaseDefinitionStore,
  declarationHash,
  type DefinitionEvent,
} from '../../definitions';
import {
  DatabaseDirectoryStore,
  DatabasePictureStore,
  refreshDirectory,
} from '../../directory';
import { SEES_ALL, type Visibility } from '../../posture';
import { RuleBook } from '../../rules';
import { DatabaseScopeStore } from '../DatabaseScopeStore';
import { judgeOutcomes } from '../judgeOutcomes';
import { observeScopes } from '../observeScopes';
import { OutcomeReader } from '../OutcomeReader';
import { outcomesConcernedBy } from '../outcomesConcernedBy';
import { OutcomeService } from '../OutcomeService';
import { outcomeRules } from '../rules';
import { anOutcome, NOW } from './declare';

const RULES = new RuleBook({ subject: 'outcome', rules: outcomeRules });

/** Outcomes in a database, beside a catalog that the test writes. */
export class Governance {
  readonly knex: Knex;
  now = NOW;
  /** Who is an executive by the configuration. */
  executives: ReadonlySet<string> | undefined;
  /** What came into force, or went out of it, when outcomes were last judged. */
  moved: string[] = [];
  readonly reader: OutcomeReader;
  readonly service: OutcomeService;

  constructor(knex: Knex) {
    const options = {
      knex,
      clock: { now: () => this.now },
      placeholders: ['the-team'],
      rules: RULES,
    };
    this.knex = knex;
    this.reader = new OutcomeReader(options);
    this.service = new OutcomeService(options);
  }

  static async open(knex: Knex): Promise<Governance> {
    return new Governance(knex);
  }

  /** The catalog as it is from now on; everything that names who changed is judged. */
  async catalog(...entities: Entity[]): Promise<void> {
    async function* pages() {
      yield entities;
    }
    await refreshDirectory({
      entities: pages(),
      store: new DatabasePictureStore(this.knex),
      policy: {
        isLeaver: entity => entity.metadata.labels?.left === 'true',
        functions: new Map(),
        executives: this.executives,
        maxVanishShare: 1,
        holdForMs: 0,
      },
      now: this.now,
      onChange: (tx, change) =>
        new DatabaseScopeStore(tx).forgetMissing(change.entityRefs),
      observe: await observeScopes(this.knex),
    });
  }

  /** Declares or revises an outcome, in Git or by somebody in the portal, and judges it. */
  async declare(
    name: string,
    spec: Partial<OutcomeSpecInput> = {},
    rest: { by?: string; reason?: string; title?: string } = {},
  ): Promise<string> {
    const event = this.#declaration(name, spec, rest);
    await this.#record([event]);
    return event.declaration.ref;
  }

  /** Declares many outcomes of the same content at once. */
  async declareAll(
    names: readonly string[],
    spec: Partial<OutcomeSpecInput>,
  ): Promise<void> {
    await this.#record(names.map(name => this.#declaration(name, spec, {})));
  }

  /** Declares or revises a control in Git, and judges the outcomes it concerns. */
  async declareControl(
    name: string,
    input: Partial<ControlSpecInput> = {},
  ): Promise<string> {
    const content = {
      ...{ kind: 'Control' as const, ref: `control:default/${name}` },
      ...{ namespace: 'default', name, title: `Title of ${name}` },
      spec: controlSpecSchema.parse({
        lifecycle: 'active',
        intent: 'Whoever leaves loses every key the same day.',
        domain: 'identity',
        ...input,
      }),
    };
    const at = this.now.toISOString();
    await this.#record([
      {
        ...{ action: 'revise', at },
        declaration: {
          ...{ ...content, hash: declarationHash(content) },
          ...{ origin: 'git', declaredAt: at },
        },
      },
    ]);
    return content.ref;
  }

  async withdraw(ref: string): Promise<void> {
    const store = new DatabaseDefinitionStore(this.knex);
    const { git, portal } = (await store.originsOf([ref])).get(ref)!;
    const at = this.now.toISOString();
    const declaration = { ...(git ?? portal)!, withdrawnAt: at };
    await this.#record([{ action: 'withdraw', declaration, at }]);
  }

  async judge(...refs: string[]): Promise<void> {
    this.moved = await inTransaction(this.knex, tx =>
      judgeOutcomes(tx, {
        ...{ refs, now: this.now },
        ...{ placeholders: ['the-team'], rules: RULES },
      }),
    );
  }

  /** Everything about an outcome as somebody sees it; as a service when nobody is named. */
  async look(
    ref: string,
    options: { as?: string; visibility?: Visibility } = {},
  ) {
    return (await this.reader.get(ref, await this.viewer(options)))!;
  }

  async viewer({
    as,
    visibility = SEES_ALL,
  }: {
    as?: string;
    visibility?: Visibility;
  }) {
    const directory = new DatabaseDirectoryStore(this.knex);
    return { visibility, person: as ? await directory.person(as) : undefined };
  }

  #declaration(
    name: string,
    spec: Partial<OutcomeSpecInput>,
    rest: { by?: string; reason?: string; title?: string },
  ): DefinitionEvent {
    const { ref, namespace, spec: parsed } = anOutcome(spec, { name });
    const content = {
      ...{ kind: 'Outcome' as const, ref, namespace, name },
      title: rest.title ?? `Title of ${name}`,
      spec: parsed,
    };
    const at = this.now.toISOString();
    return {
      action: 'revise',
      at,
      declaration: {
        ...content,
        origin: rest.by ? 'portal' : 'git',
        hash: declarationHash(content),
        declaredAt: at,
        declaredBy: rest.by,
        reason: rest.reason,
      },
    };
  }

  async #record(events: DefinitionEvent[]): Promise<void> {
    await inTransaction(this.knex, tx =>
      new DatabaseDefinitionStore(tx).record(events),
    );
    const refs = events.map(({ declaration }) => declaration.ref);
    await this.judge(...(await outcomesConcernedBy(this.knex, refs)));
  }
}

const API_VERSION = 'backstage.io/v1alpha1';

export function aUser(name: string, groups: string[] = []): Entity {
  return {
    apiVersion: API_VERSION,
    kind: 'User',
    metadata: { name },
    spec: {
      memberOf: groups,
      profile: { displayName: `${name[0].toUpperCase()}${name.slice(1)}` },
    },
  };
}

export function aGroup(name: string, parent?: string): Entity {
  return {
    apiVersion: API_VERSION,
    kind: 'Group',
    metadata: { name },
    spec: { type: 'team', children: [], ...(parent && { parent }) },
  };
}

export function aComponent(
  name: string,
  spec: Record<string, string> = {},
): Entity {
  return {
    apiVersion: API_VERSION,
    kind: 'Component',
    metadata: { name },
    spec: {
      type: 'service',
      lifecycle: 'production',
      owner: 'squad',
      ...spec,
    },
  };
}

export function aSystem(name: string, owner = 'squad'): Entity {
  return {
    apiVersion: API_VERSION,
    kind: 'System',
    metadata: { name, title: `The ${name}` },
    spec: { owner },
  };
}
