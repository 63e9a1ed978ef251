import {
  failureModeSchema,
  type DecisionRight,
  type FailureMode,
  type OperatingModel,
} from 'backstage-plugin-accountability-common';
import { flipOf, sayOf } from '../../../rules/__testUtils__/sayings';
import {
  anOutcome,
  aRight,
  dayAgo,
  LEGAL,
  DANA,
  SHOP,
  type Told,
} from '../__testUtils__/anOutcome';
import { rightsCoverFailures } from './rightsCoverFailures';

type Lever = DecisionRight['lever'];
const levers: readonly Lever[] = ['access', 'change', 'budget', 'contract'];
const PAY = 'system:default/pay';
const SHOP_SYSTEM = 'system:default/shop';

const asked = (
  failureModes: FailureMode[],
  ...decisionRights: ReturnType<typeof aRight>[]
): Told => ({ spec: { failureModes, decisionRights } });
const governs = (...owners: [string, string?][]): Told => ({
  scope: {
    entities: 9,
    systems: owners.map(([ref, owner]) => ({
      ref,
      owner,
      domain: 'domain:default/retail',
    })),
  },
});
const reaching = (...scope: string[]) => aRight({ scope });
const rotation = (...decisionRights: ReturnType<typeof aRight>[]) =>
  asked(['rotation'], ...decisionRights);

describe('ACC-13', () => {
  it.each<[OperatingModel, Record<FailureMode, Lever[]>]>([
    [
      'product-led',
      {
        offboarding: ['access', 'change'],
        rotation: ['access', 'change', 'budget'],
        revocation: ['access'],
        'excess-privilege': ['access', 'change', 'budget'],
        visibility: ['change', 'budget'],
        'third-party-access': ['access', 'contract'],
      },
    ],
    [
      'third-party',
      {
        offboarding: ['access', 'change', 'contract'],
        rotation: ['access', 'change', 'budget', 'contract'],
        revocation: ['access', 'contract'],
        'excess-privilege': ['access', 'change', 'budget'],
        visibility: ['change', 'budget', 'contract'],
        'third-party-access': ['access', 'contract'],
      },
    ],
  ])(
    'in the %s model knows which lever changes which failure',
    (model, table) => {
      const found = Object.fromEntries(
        failureModeSchema.options.map(mode => [
          mode,
          levers.filter(lever => {
            const { spec } = asked([mode], aRight({ lever }));
            const said = sayOf(
              rightsCoverFailures,
              anOutcome({ spec: { ...spec, model } }),
            );
            return said === 'pass';
          }),
        ]),
      );

      expect(found).toEqual(table);
    },
  );

  it.each<[string, Told, string]>([
    ['a fitting right reaches everything', {}, 'pass'],
    [
      'the lever does not fit',
      asked(['revocation'], aRight()),
      'fail: No verified right over a fitting lever reaches revocation.',
    ],
    [
      'it fits one of several failures',
      asked(['rotation', 'revocation', 'third-party-access'], aRight()),
      'fail: No verified right over a fitting lever reaches revocation and third-party access.',
    ],
    [
      'the fitting right was never verified',
      rotation(aRight({ verifiedOn: undefined })),
      'fail: No verified right over a fitting lever reaches rotation.',
    ],
    [
      'its holder left',
      { parties: { [DANA]: { standing: 'user-left' } } },
      'fail: No verified right over a fitting lever reaches excess privilege.',
    ],
    [
      'it reaches a part of the systems',
      { ...rotation(reaching(SHOP_SYSTEM)), ...governs([SHOP_SYSTEM], [PAY]) },
      'fail: No verified right over a fitting lever reaches rotation in system:default/pay.',
    ],
    [
      'two rights together reach all systems',
      {
        ...rotation(reaching(SHOP_SYSTEM), reaching(PAY)),
        ...governs([SHOP_SYSTEM], [PAY]),
      },
      'pass',
    ],
    [
      'it reaches the domain of all systems',
      {
        ...rotation(reaching('domain:default/retail')),
        ...governs([SHOP_SYSTEM], [PAY]),
      },
      'pass',
    ],
    [
      'it reaches the group that owns the systems',
      { ...rotation(reaching(SHOP)), ...governs([SHOP_SYSTEM, SHOP]) },
      'pass',
    ],
    [
      'it reaches a group above the owner',
      { ...rotation(reaching(SHOP)), ...governs([SHOP_SYSTEM, DANA]) },
      'pass',
    ],
    [
      'it reaches a group, and nobody can tell who owns a system',
      {
        ...rotation(reaching('group:default/retail')),
        ...governs([SHOP_SYSTEM, 'group:default/ghost']),
      },
      'unknown: who group:default/ghost is',
    ],
    [
      'it reaches a group and a domain, and nobody can tell who owns a system',
      {
        ...rotation(reaching('group:default/retail', 'domain:default/other')),
        ...governs([SHOP_SYSTEM, 'group:default/ghost']),
      },
      'unknown: who group:default/ghost is',
    ],
    [
      'it reaches another system, and nobody can tell who owns this one',
      {
        ...rotation(reaching(PAY)),
        ...governs([SHOP_SYSTEM, 'group:default/ghost']),
      },
      'fail: No verified right over a fitting lever reaches rotation in system:default/shop.',
    ],
    [
      'one right reaches a group and one a system, and nobody can tell who owns another',
      {
        ...rotation(reaching('group:default/retail'), reaching(PAY)),
        ...governs([SHOP_SYSTEM, 'group:default/ghost'], [PAY]),
      },
      'unknown: who group:default/ghost is',
    ],
    [
      'one right reaches a part for sure, and nobody can tell who holds the other',
      {
        ...rotation(
          reaching(SHOP_SYSTEM),
          aRight({ seat: 'legal', scope: [PAY] }),
        ),
        ...governs([SHOP_SYSTEM], [PAY]),
        parties: { [LEGAL]: undefined },
      },
      `unknown: who ${LEGAL} is`,
    ],
    [
      'one right reaches all for sure, and nobody can tell who holds the other',
      {
        ...rotation(reaching(SHOP_SYSTEM), aRight({ seat: 'legal' })),
        ...governs([SHOP_SYSTEM]),
        parties: { [LEGAL]: undefined },
      },
      'pass',
    ],
    [
      'it reaches a part, and what is governed is not known',
      { ...rotation(reaching(SHOP_SYSTEM)), scope: undefined },
      'unknown: what it governs',
    ],
    [
      'it reaches everything, and what is governed is not known',
      { scope: undefined },
      'pass',
    ],
    [
      'no failure mode is named',
      asked([], aRight()),
      'unknown: how the goal can fail',
    ],
    [
      'the catalog was not read yet',
      { directoryComplete: false },
      'unknown: a complete reading of the catalog',
    ],
    [
      'the lever does not fit, and the catalog was not read yet',
      { ...asked(['revocation'], aRight()), directoryComplete: false },
      'fail: No verified right over a fitting lever reaches revocation.',
    ],
    [
      'nobody can tell who holds it, and nothing is governed',
      { parties: { [DANA]: undefined }, scope: { entities: 0, systems: [] } },
      `unknown: who ${DANA} is`,
    ],
    ['it is a draft', { spec: { lifecycle: 'draft' } }, 'not-applicable'],
  ])('when %s', (_, told, said) => {
    expect(sayOf(rightsCoverFailures, anOutcome(told))).toBe(said);
  });

  it('tells when a right ends', () => {
    const told = rotation(aRight({ expiresOn: dayAgo(-2) }));

    expect(flipOf(rightsCoverFailures, anOutcome(told))).toEqual({
      now: 'pass',
      at: '2026-11-27T00:00:00.000Z',
      just: 'pass',
      then: 'fail',
    });
  });

  it('shows its table', () => {
    expect(rightsCoverFailures.source).toContain(
      'revocation by access; excess privilege by access or change or budget; visibility by change or budget; third-party access by contract or access; in the third-party model also offboarding, rotation, revocation, visibility by contract.',
    );
  });
});
