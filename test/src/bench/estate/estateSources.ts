import type { IdentityRecord } from 'backstage-plugin-accountability-common';
import type { Stopwatch } from '../Stopwatch';
import { Estate } from './Estate';
import { generateAccount } from './generateAccount';
import { generatePrincipal } from './generatePrincipal';

const BATCH = 500;
const SHARE_OF_KUBERNETES = 0.7;
const CHANGED_IN_A_HUNDRED = 1;

/** A source that yields what an estate has, as it was after some changes. */
export interface EstateSource {
  id: string;
  provider: string;
  scope: string;
  /** Each change moves one identity in a hundred. */
  read(
    changes: number,
    watch: Stopwatch,
  ): AsyncGenerator<IdentityRecord[], void, void>;
}

/**
 * One cluster and one account with all identities of an estate. Making up records
 * is not what is measured, so the watch stands still meanwhile.
 */
export function estateSources(estate: Estate): EstateSource[] {
  const accounts = Math.round(estate.identities * SHARE_OF_KUBERNETES);
  return [
    {
      id: 'kubernetes',
      provider: 'kubernetes',
      scope: 'prod',
      read: reader({ from: 0, to: accounts, estate }),
    },
    {
      id: 'aws',
      provider: 'aws',
      scope: '111122223333',
      read: reader({ from: accounts, to: estate.identities, estate }),
    },
  ];
}

function reader(range: {
  from: number;
  to: number;
  estate: Estate;
}): EstateSource['read'] {
  const { from, to, estate } = range;
  const make = from === 0 ? generateAccount : generatePrincipal;
  return async function* read(changes, watch) {
    for (let start = from; start < to; start += BATCH) {
      watch.pause();
      const batch = Array.from(
        { length: Math.min(BATCH, to - start) },
        (_, at) =>
          make({
            index: start + at,
            component: (start + at) % estate.components,
            usedAt: usedAt(start + at, changes),
          }),
      );
      watch.resume();
      yield batch;
    }
  };
}

/** The identity was used again in the last change that chose it. */
function usedAt(index: number, changes: number): string {
  const turn = index % (100 / CHANGED_IN_A_HUNDRED);
  const uses = Math.floor((changes + 99 - turn) / 100);
  return new Date(Date.UTC(2026, 10, 1) + uses * 60_000).toISOString();
}
