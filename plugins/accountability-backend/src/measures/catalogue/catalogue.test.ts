import {
  credentialRecordSchema,
  type CredentialRecord,
} from 'backstage-plugin-accountability-common';
import type { CountedIdentities, GovernedFacts } from '../GovernedFacts';
import { MeasureBook } from '../MeasureBook';
import { builtInMeasures } from './index';

const now = new Date('2026-11-27T12:00:00.000Z');
const daysAgo = (days: number) =>
  new Date(now.getTime() - days * 86_400_000).toISOString();

function aKey(rest: Partial<CredentialRecord> = {}): CredentialRecord {
  return credentialRecordSchema.parse({ uid: 'k', type: 'api-key', ...rest });
}

const observed = (value: string | null) => ({
  value,
  observability: 'observed' as const,
});

/** What an outcome governs, with numbers that differ from each other. */
class Facts implements GovernedFacts {
  all = 40;
  known = 30;
  admins = 3;
  exposed = 2;
  ownerless = 10;
  vendors = 4;
  keys: CredentialRecord[] = [];
  seen = { components: 8, unseen: 3 };
  active = 16;
  offers: { offeredAt: Date; answeredAt: Date }[] = [];

  async count(which: CountedIdentities) {
    if (which.reachable) return this.exposed;
    if (which.privilege === 'admin') return this.admins;
    if (which.privilegeKnown) return this.known;
    if (which.origin) return this.vendors;
    return which.ownerless ? this.ownerless : this.all;
  }
  async *credentials() {
    yield this.keys;
  }
  async coverage() {
    return this.seen;
  }
  async people() {
    return this.active;
  }
  async answeredOffers(since: Date) {
    return this.offers.filter(({ answeredAt }) => answeredAt >= since);
  }
}

const keys = [
  ...[10, 20, 30, 400].map(days =>
    aKey({ rotatedAt: observed(daysAgo(days)) }),
  ),
  // Made and never changed.
  aKey({ createdAt: observed(daysAgo(100)), expiresAt: observed(null) }),
  aKey({ expiresAt: observed('2027-01-01T00:00:00.000Z') }),
  // Not in use, or without a secret.
  aKey({ status: 'revoked', rotatedAt: observed(daysAgo(9_000)) }),
  aKey({ type: 'federated-trust', createdAt: observed(daysAgo(8_000)) }),
];
const offers = [1, 5, 3].map(hours => ({
  offeredAt: new Date(now.getTime() - 10 * 3_600_000),
  answeredAt: new Date(now.getTime() - (10 - hours) * 3_600_000),
}));

const cases: Record<string, { counts: number; unknown: Partial<Facts> }> = {
  'ownerless-identities': { counts: 10, unknown: { all: 0 } },
  'ownerless-share': { counts: 25, unknown: { all: 0 } },
  'ownerless-vendor-identities': { counts: 4, unknown: { all: 0 } },
  'exposed-identities': { counts: 2, unknown: { known: 0 } },
  'standing-privilege': { counts: 3, unknown: { known: 0 } },
  'secret-age-p50': { counts: 30, unknown: { keys: [aKey()] } },
  'secret-age-p95': { counts: 400, unknown: { keys: [] } },
  'long-lived-credentials': { counts: 1, unknown: { keys: [aKey()] } },
  'unseen-components': {
    counts: 37.5,
    unknown: { seen: { components: 0, unseen: 0 } },
  },
  'identities-per-person': { counts: 2.5, unknown: { active: 0 } },
  'decision-lead-time': { counts: 3, unknown: { offers: [] } },
};

const question = {
  outcomeRef: 'outcome:default/a',
  entities: async function* none() {},
  ...{ now, signal: new AbortController().signal },
};

describe('built-in measures', () => {
  const book = new MeasureBook();
  const take = (id: string, rest: Partial<Facts> = {}) =>
    book.take(id, {
      question,
      facts: Object.assign(new Facts(), { keys, offers }, rest),
    });

  it('are each tried here', () => {
    expect(builtInMeasures.map(({ id }) => id)).toEqual(Object.keys(cases));
  });

  it.each(Object.entries(cases))('%s counts', async (id, { counts }) => {
    expect(await take(id)).toEqual({ value: counts });
  });

  it.each(Object.entries(cases))(
    '%s is unknown, not zero, where nothing tells',
    async (id, { unknown }) => {
      expect(await take(id, unknown)).toEqual({
        unknown: expect.stringMatching(/\w/),
      });
    },
  );

  it.each(builtInMeasures.map(measure => [measure.id, measure]))(
    '%s says what it counts and what makes it unknown',
    (id, measure) => {
      expect(book.get(id)).toMatchObject({ id, from: 'built-in' });
      for (const text of [measure.description, measure.unknownWhen]) {
        expect(text).toMatch(/^[A-Z].*\.$/);
      }
      expect(measure.title).not.toMatch(/\.$/);
    },
  );
});

describe('MeasureBook', () => {
  const added = {
    ...{ id: 'mfa', title: 'MFA', description: 'Who has it.', unit: 'percent' },
    ...{ direction: 'increase' as const, unknownWhen: 'Nobody tells.' },
    take: async () => ({ value: Number.NaN }),
  };
  it('takes what modules add, and no number that is none', async () => {
    const book = new MeasureBook([added]);
    expect(book.get('mfa')).toMatchObject({ from: 'module' });
    await expect(
      book.take('mfa', { question, facts: new Facts() }),
    ).rejects.toThrow(/NaN/);
  });

  it('refuses two measures of one id', () => {
    expect(() => new MeasureBook([{ ...added, id: 'secret-age-p95' }])).toThrow(
      /Two measures have the id 'secret-age-p95'/,
    );
  });
});
