import { sayOf } from '../../../rules/__testUtils__/sayings';
import {
  anOutcome,
  DANA,
  FINANCE,
  IDENTITY,
  IVO,
  SHOP,
  type Told,
} from '../__testUtils__/anOutcome';
import { systemOwnersMatch } from './systemOwnersMatch';

const PAY = { ref: 'system:default/pay', title: 'Payments' };
const OPS = 'group:default/ops';
const governs = (...owners: (string | undefined)[]): Told => ({
  scope: { entities: 3, systems: owners.map(owner => ({ ...PAY, owner })) },
  parties: { [OPS]: { title: 'Operations' } },
});
const rotates = (holder: string, ...systems: string[]): Told => ({
  controls: [
    {
      ref: 'control:default/keys',
      title: 'Rotate keys',
      spec: {
        domain: 'identity',
        duties: [
          {
            duty: 'rotate',
            holder,
            ...(systems.length > 0 && { systems }),
          },
        ],
      },
    },
  ],
});

describe('ACC-22', () => {
  it.each<[string, Told, string]>([
    ['every system has an owner', {}, 'pass'],
    [
      'a system has none',
      governs(undefined),
      'fail: The owners do not match: Payments has no owner in the catalog.',
    ],
    [
      'the owner of a system left',
      { ...governs(DANA), parties: { [DANA]: { standing: 'user-left' } } },
      'fail: The owners do not match: nobody is here of Dana Fox, the owner of Payments.',
    ],
    [
      'a duty for the system is held by its owner',
      { ...governs(SHOP), ...rotates(SHOP, PAY.ref) },
      'pass',
    ],
    [
      'it is held by somebody of the owner',
      { ...governs(SHOP), ...rotates(DANA, PAY.ref) },
      'pass',
    ],
    [
      'it is held by the group of the owner',
      { ...governs(DANA), ...rotates(SHOP, PAY.ref) },
      'pass',
    ],
    [
      'it is held by somebody with a seat',
      { ...governs(OPS), ...rotates(IDENTITY, PAY.ref) },
      'pass',
    ],
    [
      'it is held by somebody of a group with a seat',
      { ...governs(OPS), ...rotates(IVO, PAY.ref) },
      'pass',
    ],
    [
      'it is held by somebody else',
      { ...governs(SHOP), ...rotates(OPS, PAY.ref) },
      'fail: The owners do not match: Payments belongs to Shop, but Operations has the duty to rotate there.',
    ],
    [
      'somebody else holds the duty for everything',
      { ...governs(SHOP), ...rotates(OPS) },
      'pass',
    ],
    [
      'somebody else holds it for another system',
      { ...governs(SHOP), ...rotates(OPS, 'system:default/other') },
      'pass',
    ],
    [
      'the scope matches nothing',
      { scope: { entities: 0, systems: [] } },
      'fail: Its scope matches nothing in the catalog, so it governs nothing.',
    ],
    [
      'the scope matches nothing, and the catalog was not read yet',
      { scope: { entities: 0, systems: [] }, directoryComplete: false },
      'unknown: a complete reading of the catalog',
    ],
    [
      'what it governs is not known',
      { scope: undefined },
      'unknown: what it governs',
    ],
    [
      'the controls are not known',
      { controls: undefined },
      'unknown: the controls that carry it out',
    ],
    [
      'nobody can tell who owns a system',
      { ...governs(FINANCE), parties: { [FINANCE]: undefined } },
      `unknown: who ${FINANCE} is`,
    ],
    [
      'nobody can tell who owns a system for which somebody has a duty',
      {
        ...governs(FINANCE),
        ...rotates(OPS, PAY.ref),
        parties: { [FINANCE]: undefined, [OPS]: {} },
      },
      `unknown: who ${FINANCE} is`,
    ],
    [
      'nobody can tell who has the duty',
      { ...governs(SHOP), ...rotates('user:default/ghost', PAY.ref) },
      'unknown: who user:default/ghost is',
    ],
    ['it is a draft', { spec: { lifecycle: 'draft' } }, 'not-applicable'],
  ])('when %s', (_, told, said) => {
    expect(sayOf(systemOwnersMatch, anOutcome(told))).toBe(said);
  });
});
