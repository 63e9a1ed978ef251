import type { Entity } from '@backstage/catalog-model';
import type { JsonObject } from '@backstage/types';
import type {
  Definition,
  DefinitionDraft,
  DefinitionRevision,
} from 'backstage-plugin-accountability-common';
import type { PortalDatabase } from '../testing/eachPortalDatabase';
import { BrokenCatalog } from '../testing/portal/BrokenCatalog';
import {
  aComponent,
  aGroup,
  anOutcome,
  aUser,
} from '../testing/portal/entities';
import type { Caller } from '../testing/portal/PortalClient';
import {
  startTestPortal,
  type TestPortal,
} from '../testing/portal/startTestPortal';

export const sofia = 'user:default/sofia';

/** What comes of a call: its status, and the message when it failed. */
export interface Answer {
  status: number;
  message?: string;
  body: any;
}

/** A portal with people, in which outcomes are declared, in Git and by hand. */
export class DefinitionsPortal {
  readonly portal: TestPortal;
  readonly broken: BrokenCatalog;

  private constructor(portal: TestPortal, broken: BrokenCatalog) {
    this.portal = portal;
    this.broken = broken;
  }

  static async start(
    database: PortalDatabase,
    options: { inGit?: Entity[]; config?: JsonObject } = {},
  ): Promise<DefinitionsPortal> {
    const broken = new BrokenCatalog();
    const portal = await startTestPortal({
      database: await database.config(),
      entities: [
        ...[aUser('dana'), aUser('sofia', ['squad']), aGroup('squad')],
        aComponent('app'),
        ...(options.inGit ?? []),
      ],
      config: options.config,
      features: [broken.module()],
    });
    return new DefinitionsPortal(portal, broken);
  }

  /** A draft of an outcome that may be active. */
  draft(name: string, spec: JsonObject = {}): DefinitionDraft {
    return {
      kind: 'Outcome',
      name,
      spec: anOutcome(name, spec).spec as DefinitionDraft['spec'],
    };
  }

  declare(name: string, spec: JsonObject = {}): Promise<Definition> {
    return this.portal.as(sofia).declareDefinition(this.draft(name, spec));
  }

  revise(
    name: string,
    revision: Partial<DefinitionRevision> & { expectedHash: string },
  ): Promise<Definition> {
    return this.portal.as(sofia).reviseDefinition(`outcome:default/${name}`, {
      spec: this.draft(name).spec,
      reason: 'We know better now',
      ...revision,
    });
  }

  /** Everything that is or was declared, by name, as its list shows it. */
  async listed(): Promise<Record<string, Definition>> {
    const { items } = await this.portal
      .as(sofia)
      .listOutcomes({ all: 'true', limit: 200 });
    return Object.fromEntries(items.map(item => [item.name, item]));
  }

  outcome(name: string): Promise<Entity> {
    return this.portal.entity(name, 'outcome');
  }

  /** Names of the outcomes that the catalog shows. */
  outcomeNames(): Promise<string[]> {
    return this.portal.entityNames('kind=outcome');
  }

  async post(
    path: string,
    body: unknown,
    caller: Caller | { token: string } = sofia,
  ): Promise<Answer> {
    const by = typeof caller === 'string' ? caller : 'nobody';
    const response = await this.portal.request(by, path, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        ...(typeof caller === 'object' && {
          Authorization: `Bearer ${caller.token}`,
        }),
      },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    const answer = await response.json();
    return {
      status: response.status,
      message: answer.error?.message,
      body: answer,
    };
  }
}
