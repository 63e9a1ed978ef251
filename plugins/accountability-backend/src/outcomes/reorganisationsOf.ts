import type { Knex } from 'knex';
import { CADENCE_DAYS } from 'backstage-plugin-accountability-common';
import { DatabaseReorganisationStore, type Reorganisation } from '../directory';
import type { RuleBook } from '../rules';
import type { CharterVersion } from './Charter';
import {
  charterIsCurrent,
  charterLookedAt,
  type OutcomeRuleInput,
  type ReorganisationFacts,
  type ReorganisationRecord,
} from './rules';
import type { SeatRow } from './SeatRow';

/**
 * Changes of the organisation that touched whoever holds a seat, since the charter
 * of each outcome was last looked at. The record of them is shared by all.
 */
export async function reorganisationsOf(
  tx: Knex,
  known: {
    charters: ReadonlyMap<string, CharterVersion>;
    seats: ReadonlyMap<string, readonly SeatRow[]>;
    reviews: (ref: string) => OutcomeRuleInput['reviews'];
    refs: readonly string[];
  },
): Promise<(ref: string) => ReorganisationRecord | undefined> {
  const { charters, seats, reviews, refs } = known;
  if (refs.length === 0) return () => undefined;
  const lookedAt = new Map(
    refs.map(ref => {
      const { version, at } = charters.get(ref)!;
      const charter = { version, since: new Date(at) };
      return [ref, charterLookedAt({ charter, reviews: reviews(ref) })];
    }),
  );
  const holders = (ref: string) => [
    ...new Set(
      (seats.get(ref) ?? []).flatMap(({ holder }) => holder?.ref ?? []),
    ),
  ];
  const earliest = Math.min(...[...lookedAt.values()].map(at => at.getTime()));
  const { since, of } = await new DatabaseReorganisationStore(tx).after(
    new Date(earliest),
    refs.flatMap(holders),
  );
  return ref =>
    since && {
      since,
      changes: holders(ref)
        .flatMap(of)
        .filter(({ at }) => at > lookedAt.get(ref)!)
        .map(toFacts),
    };
}

/**
 * For how many days a change of the organisation concerns any charter: one that
 * nobody looked at for longer is out of date whatever changed.
 */
export function reorganisationsConcernFor(
  rules: RuleBook<OutcomeRuleInput>,
): number {
  const { parameters } = {
    ...charterIsCurrent,
    ...rules.describe().find(({ id }) => id === charterIsCurrent.id),
  };
  const { graceDays, withoutCadenceDays } = parameters;
  return (
    Math.max(...Object.values(CADENCE_DAYS), Number(withoutCadenceDays)) +
    Number(graceDays)
  );
}

function toFacts(change: Reorganisation): ReorganisationFacts {
  const { partyRef, at } = change;
  return { party: partyRef, at, what: inWords(change) };
}

function inWords({ kind, partyRef, from, to }: Reorganisation): string {
  switch (kind) {
    case 'renamed':
      return `was renamed from ${from} to ${to}`;
    case 'moved':
      return to ? `moved from ${from} to ${to}` : `left ${from}`;
    case 'function':
      return to
        ? `got the function ${to} instead of ${from}`
        : `lost the function ${from}`;
    case 'gone':
      return partyRef.startsWith('user:')
        ? 'left'
        : 'disappeared from the catalog';
    case 'back':
      return 'came back';
    default:
      throw new Error(`Nothing is known of ${kind satisfies never}`);
  }
}
