import type {
  OwnerCandidate,
  OwnerlessReason,
  OwnerResolution,
} from 'backstage-plugin-accountability-common';
import { anInput, daysAgo } from '../__testUtils__/inputs';
import { flipOf, sayOf } from '../__testUtils__/sayings';
import { accountableOwner } from './accountableOwner';

const without = (
  reason: OwnerlessReason,
  ref?: string,
): { owner: OwnerResolution } => ({
  owner: { state: 'ownerless', reason, ref },
});
const candidate = (fields: Partial<OwnerCandidate>): OwnerCandidate => ({
  signal: 'source-tag',
  text: 'payments',
  standing: 'active',
  field: 'tag owner',
  confidence: 0.8,
  ...fields,
});

describe('accountable-owner', () => {
  it('passes where somebody answers for it', () => {
    expect(sayOf(accountableOwner, anInput())).toBe('pass');
  });

  it.each([
    [without('no-owner'), [], /^fail: Nobody is named as its owner/],
    [
      without('owner-not-in-catalog'),
      [candidate({ text: 'team-phoenix', standing: 'not-in-catalog' })],
      /^fail: team-phoenix is named .* not in the catalog/,
    ],
    [
      without('owner-group-empty', 'group:default/payments'),
      [],
      /^fail: group:default\/payments .* no active person/,
    ],
    [
      without('owner-left', 'user:default/bob'),
      [
        candidate({ ref: 'group:default/a', title: 'A' }),
        candidate({
          ref: 'user:default/bob',
          title: 'Bob',
          standing: 'user-left',
        }),
      ],
      /^fail: Bob is named as its owner, but has left/,
    ],
    [
      without('only-inferred', 'group:default/a'),
      [],
      /^fail: group:default\/a is only inferred/,
    ],
    [without('disputed'), [], /^fail: It is disputed/],
    [
      without('not-accepted', 'group:default/a'),
      [],
      /^fail: group:default\/a .* accepted/,
    ],
    [without('owner-left'), [], /^fail: Somebody is named/],
  ])('fails and says why: %j', (owner, candidates, said) => {
    expect(
      sayOf(accountableOwner, anInput({}, { ...owner, candidates })),
    ).toMatch(said);
  });

  it('cannot tell before the catalog was read', () => {
    const input = anInput(
      {},
      { ...without('no-owner'), directoryComplete: false },
    );

    expect(sayOf(accountableOwner, input)).toBe(
      'unknown: a complete reading of the catalog',
    );
  });

  it.each([
    ['a trait', { traits: { platformManaged: true } }],
    ['the origin', { origin: 'platform-managed' as const }],
  ])(
    'does not apply to what the platform manages by %s, unless a component uses it',
    (_, identity) => {
      const owner = without('no-owner');

      expect(sayOf(accountableOwner, anInput(identity, owner))).toBe(
        'not-applicable',
      );
      expect(
        sayOf(
          accountableOwner,
          anInput(identity, {
            ...owner,
            linkedEntities: ['component:default/web'],
          }),
        ),
      ).toMatch(/^fail/);
    },
  );

  it('gives new identities their grace, to the moment', () => {
    const input = anInput(
      {},
      { ...without('no-owner'), firstSeenAt: daysAgo(13) },
    );

    expect(sayOf(accountableOwner, input)).toMatch(/^fail/);
    expect(flipOf(accountableOwner, input, { graceDays: 14 })).toEqual({
      now: 'not-applicable',
      at: daysAgo(-1).toISOString(),
      just: 'not-applicable',
      then: 'fail',
    });
    expect(
      sayOf(
        accountableOwner,
        { ...input, firstSeenAt: daysAgo(14) },
        { graceDays: 14 },
      ),
    ).toMatch(/^fail/);
  });
});
