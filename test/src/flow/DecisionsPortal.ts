import type {
  DecisionRequest,
  IdentityDetail,
} from 'backstage-plugin-accountability-common';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import type { PortalDatabase } from '../testing/eachPortalDatabase';
import { eventually } from '../testing/eventually';
import { aServiceAccount } from '../testing/portal/aServiceAccount';
import { aComponent, aGroup, aUser } from '../testing/portal/entities';
import { ownersAreKnown } from '../testing/portal/ownersAreKnown';
import { ownIdentities } from '../testing/portal/ownIdentities';
import { pushInventory } from '../testing/portal/pushInventory';
import {
  startTestPortal,
  type TestPortal,
} from '../testing/portal/startTestPortal';

/** Who decides. Ann and Ben are the squad, Rob its rivals. */
export const WHO = {
  squad: 'group:default/squad',
  rivals: 'group:default/rivals',
  ann: 'user:default/ann',
  ben: 'user:default/ben',
  rob: 'user:default/rob',
  /** May decide about everything. */
  sam: 'user:default/sam',
  /** May decide about nothing. */
  aud: 'user:default/aud',
} as const;

/** The reason of every decision that says no other. */
export const REASON = 'because we say so';

/** A portal with identities to decide about, which the squad and its rivals both use. */
export class DecisionsPortal {
  readonly #ids: ReadonlyMap<string, string>;
  readonly portal: TestPortal;
  /** Decisions that were taken, and those that were refused to somebody known. */
  readonly outcomes = { taken: 0, refused: 0 };
  /** Entries of the log before the test began. */
  readonly #logged: number;

  private constructor(portal: TestPortal, ids: ReadonlyMap<string, string>) {
    this.portal = portal;
    this.#ids = ids;
    this.#logged = portal.log.entries.length;
  }

  static async start(
    database: PortalDatabase,
    names: readonly string[],
  ): Promise<DecisionsPortal> {
    const { ann, ben, rob, sam, aud, squad, rivals } = WHO;
    const portal = await startTestPortal({
      database: await database.config(),
      entities: [
        ...[aUser('ann', ['squad']), aUser('ben', ['squad'])],
        ...[aUser('rob', ['rivals']), aUser('sam'), aUser('aud')],
        ...[aGroup('squad'), aGroup('rivals'), aGroup('hollow')],
        aComponent('app', { owner: squad }),
        aComponent('tool', { owner: rivals }),
      ],
      people: { [ann]: [squad], [ben]: [squad], [rob]: [rivals] },
    });
    portal.policy.decide = ({ name }, { userRef, refs }) => {
      if (name !== 'accountability.identity.decide') return undefined;
      if (userRef === aud) return { result: AuthorizeResult.DENY };
      return userRef === sam ? undefined : ownIdentities(refs);
    };
    // Two consumers, so that nobody is taken for the only one.
    const consumers = ['app', 'tool'].map(name => ({
      kind: 'entity' as const,
      name,
    }));
    await pushInventory(portal, [
      ...names.map(name => aServiceAccount(name, { consumers })),
      aServiceAccount('unlinked'),
    ]);
    const ids = await eventually(async () => {
      const { items } = await portal.as(sam).listIdentities({ limit: 100 });
      const linked = items.filter(item => item.linkedEntities === 2);
      if (linked.length < names.length) throw new Error('Not yet judged');
      return items.map(item => [item.name.split('/')[1], item.id] as const);
    });
    await ownersAreKnown(portal, { owners: [squad, rivals], as: sam });
    return new DecisionsPortal(portal, new Map(ids));
  }

  id(name: string): string {
    return this.#ids.get(name)!;
  }

  /** What a decision comes to: the status, and why not. */
  async decide(
    caller: string,
    name: string,
    decision: Partial<DecisionRequest>,
  ): Promise<{ status: number; why?: string }> {
    const response = await this.portal.request(
      caller,
      `/identities/${this.id(name)}/decisions`,
      {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ reason: REASON, ...decision }),
      },
    );
    if (response.ok) this.outcomes.taken += 1;
    else if (response.status !== 401) this.outcomes.refused += 1;
    const body = await response.json();
    return { status: response.status, why: body.error?.message };
  }

  detail(name: string, caller: string = WHO.sam): Promise<IdentityDetail> {
    return this.portal.as(caller).getIdentity(this.id(name));
  }

  async ownerOf(name: string): Promise<IdentityDetail['owner']> {
    return (await this.detail(name)).owner;
  }

  /** Decisions in the history, newest first. */
  async decisionsOf(name: string): Promise<string[]> {
    const { history } = await this.detail(name);
    return history
      .filter(({ by }) => by)
      .map(({ what, by }) => `${by} ${what}`);
  }

  /** What the audit log keeps of the last call of a route. */
  lastAudited(eventId: string): unknown {
    const { meta } = this.portal.log.entries
      .filter(entry => entry.meta.eventId === eventId)
      .at(-1)!;
    return { status: meta.status, actor: meta.actor, meta: meta.meta };
  }

  /** How many calls of a route the audit log holds, by how they ended. */
  audited(eventId: string): { succeeded: number; failed: number } {
    const count = (status: string) =>
      this.portal.log.entries
        .slice(this.#logged)
        .filter(
          ({ meta }) => meta.eventId === eventId && meta.status === status,
        ).length;
    return { succeeded: count('succeeded'), failed: count('failed') };
  }
}
