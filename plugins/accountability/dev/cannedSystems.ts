import type {
  Flag,
  GovernedSystem,
} from 'backstage-plugin-accountability-common';
import { aGovernedSystem } from '../src/testing/anOutcomeDetail';

const names = ['checkout', 'ledger', 'search', 'pricing', 'returns', 'mail'];

/** Three systems, one of them in trouble. */
export const fewSystems: GovernedSystem[] = [
  aGovernedSystem({
    ref: 'system:default/payments',
    title: 'Payments',
    entities: 6,
    identities: 31,
    flagged: 2,
    ownerless: 4,
    flag: 'true',
    ownerRef: 'group:default/identity-platform',
  }),
  aGovernedSystem({
    ref: 'system:default/shop',
    title: 'Shop',
    entities: 5,
    identities: 14,
    excepted: 2,
    flag: 'excepted',
  }),
  aGovernedSystem({
    ref: undefined,
    title: 'Without a system',
    entities: 1,
    identities: 3,
  }),
];

/** Three hundred systems, most of them in order. */
export const manySystems: GovernedSystem[] = Array.from(
  { length: 300 },
  (_, n) => {
    const flag = flagOf(n);
    const identities = (n * 37) % 90;
    return aGovernedSystem({
      ref: `system:default/${names[n % names.length]}-${n}`,
      title: `${names[n % names.length]}-${n}`,
      entities: 1 + (n % 9),
      identities,
      flagged: flag === 'true' ? 1 : 0,
      ownerless: flag === 'true' ? Math.min(identities, 1 + (n % 5)) : 0,
      excepted: flag === 'excepted' ? 1 : 0,
      flag: identities === 0 ? null : flag,
      ownerRef: n % 3 ? 'group:default/identity-platform' : undefined,
    });
  },
);

function flagOf(n: number): Flag {
  if (n % 29 === 0) return 'excepted';
  if (n % 23 === 0) return 'true';
  return n % 17 === 0 ? 'unknown' : 'false';
}
