import type { IdentityRecord } from 'backstage-plugin-accountability-common';
import type { Knex } from 'knex';
import type { DatabaseDirectoryStore } from '../directory';
import {
  DatabaseIdentityStore,
  DatabaseLinkStore,
  decideLinks,
  keysOf,
  type DecidedLink,
  type PresentIdentity,
} from '../inventory';

/** Direct links of each identity, and those it inherits from identities that federate to it. */
export async function linkAll(
  tx: Knex,
  directory: DatabaseDirectoryStore,
  present: readonly PresentIdentity[],
): Promise<Map<number, DecidedLink[]>> {
  const store = new DatabaseLinkStore(tx);
  const federated = await store.federatedFrom(present);
  const origins = await new DatabaseIdentityStore(tx).load(
    [...federated.values()].flatMap(of => of.map(edge => edge.identityId)),
  );
  const records = new Map<number, IdentityRecord>(
    [...origins, ...present].map(identity => [identity.id, identity.record]),
  );
  const targets = await directory.linkTargets([
    ...new Set([...records.values()].flatMap(keysOf)),
  ]);
  const byKey = new Map<string, typeof targets>();
  for (const target of targets) {
    byKey.set(target.key, [...(byKey.get(target.key) ?? []), target]);
  }
  const direct = (record: IdentityRecord) =>
    decideLinks(
      record,
      keysOf(record).flatMap(key => byKey.get(key) ?? []),
    );

  return new Map(
    present.map(identity => {
      const own = direct(identity.record);
      const inherited = (federated.get(identity.id) ?? []).flatMap(edge => {
        const origin = origins.find(
          o => o.id === edge.identityId && o.goneAt === null,
        );
        if (!origin) return [];
        return direct(origin.record).map(
          (link): DecidedLink => ({
            entityRef: link.entityRef,
            signal: 'federation',
            detail: `${origin.reference} federates to it`,
          }),
        );
      });
      const all = new Map(
        [...inherited, ...own].map(link => [
          `${link.entityRef} ${link.signal}`,
          link,
        ]),
      );
      return [identity.id, [...all.values()]];
    }),
  );
}
