import type {
  ControlDuty,
  Duty,
  OwnerStanding,
} from 'backstage-plugin-accountability-common';
import { dutyMatrix, type DutyControl, type DutySystem } from './dutyMatrix';

const ANA = 'user:default/ana';
const LEFT = 'user:default/bob';
const CLOUD = 'group:default/cloud';
const EMPTY = 'group:default/empty';
const STRANGER = 'user:default/who';
const standings = new Map<string, OwnerStanding>([
  [ANA, 'active'],
  [CLOUD, 'active'],
  [LEFT, 'user-left'],
  [EMPTY, 'group-empty'],
]);
const SHOP = 'system:default/shop';
const PAY = 'system:default/pay';
const HALVE = 'outcome:default/halve';
const OTHER = 'outcome:default/other';

const rotates = (holder: string, ...systems: string[]): ControlDuty => ({
  duty: 'rotate',
  holder,
  ...(systems.length > 0 && { systems }),
});
const control = (
  duties: ControlDuty[],
  fields: Partial<DutyControl> = {},
): DutyControl => ({
  ref: 'control:default/keys',
  outcomes: [HALVE],
  duties,
  ...fields,
});
const shop: DutySystem = { ref: SHOP, outcomes: [HALVE] };
const pay: DutySystem = { ref: PAY, outcomes: [HALVE] };

/** What is said of one duty: `shop: held by user:default/ana`, for each system. */
function read(
  controls: DutyControl[],
  systems: DutySystem[] = [shop, pay],
  duty: Duty = 'rotate',
): string[] {
  return dutyMatrix({ controls, systems, standings }).map(
    ({ system, cells }) => {
      const { holders, state } = cells.find(cell => cell.duty === duty)!;
      const by = holders.map(({ ref }) => ref.split('/')[1]).join(' ');
      return [system.split('/')[1], state, by].join(' ').trim();
    },
  );
}

describe('dutyMatrix', () => {
  it.each<[string, DutyControl[], string[]]>([
    ['no control at all', [], ['shop hole', 'pay hole']],
    [
      'a duty for everything in the scope',
      [control([rotates(CLOUD)])],
      ['shop held cloud', 'pay held cloud'],
    ],
    [
      'a duty for one system',
      [control([rotates(ANA, SHOP)])],
      ['shop held ana', 'pay hole'],
    ],
    [
      'a duty for no system',
      [control([{ ...rotates(ANA), systems: [] }])],
      ['shop hole', 'pay hole'],
    ],
    [
      'a duty for everything and another for one system',
      [control([rotates(CLOUD), rotates(ANA, SHOP)])],
      ['shop overlap cloud ana', 'pay held cloud'],
    ],
    [
      'the same holder by two controls',
      [
        control([rotates(CLOUD)]),
        control([rotates(CLOUD, SHOP)], { ref: 'control:default/certs' }),
      ],
      ['shop held cloud', 'pay held cloud'],
    ],
    [
      'a holder who left',
      [control([rotates(LEFT)])],
      ['shop hole bob', 'pay hole bob'],
    ],
    [
      'a holder who left beside one who is here',
      [control([rotates(LEFT), rotates(ANA)])],
      ['shop held ana bob', 'pay held ana bob'],
    ],
    [
      'a group without people',
      [control([rotates(EMPTY, PAY)])],
      ['shop hole', 'pay hole empty'],
    ],
    [
      'somebody of whom nobody can tell',
      [control([rotates(STRANGER, SHOP)])],
      ['shop unknown who', 'pay hole'],
    ],
    [
      'such a one beside one who is here',
      [control([rotates(STRANGER), rotates(ANA, PAY)])],
      ['shop unknown who', 'pay unknown ana who'],
    ],
    [
      'such a one beside two who are here',
      [control([rotates(STRANGER), rotates(ANA), rotates(CLOUD)])],
      ['shop overlap cloud ana who', 'pay overlap cloud ana who'],
    ],
    [
      'a control of another outcome',
      [control([rotates(CLOUD)], { outcomes: [OTHER] })],
      ['shop hole', 'pay hole'],
    ],
    [
      'a control of another outcome that names the system',
      [control([rotates(CLOUD, PAY)], { outcomes: [OTHER] })],
      ['shop hole', 'pay held cloud'],
    ],
    [
      'another duty',
      [control([{ duty: 'revoke', holder: ANA }])],
      ['shop hole', 'pay hole'],
    ],
  ])('%s', (_, controls, said) => {
    expect(read(controls)).toEqual(said);
  });

  it('lets an entity without duties of its own have those of its system', () => {
    const api: DutySystem = {
      ref: 'component:default/api',
      system: SHOP,
      outcomes: [HALVE],
    };

    expect(read([control([rotates(ANA, SHOP)])], [shop, api])).toEqual([
      'shop held ana',
      'api held ana',
    ]);
    expect(read([control([rotates(ANA, api.ref)])], [shop, api])).toEqual([
      'shop hole',
      'api held ana',
    ]);
  });

  it('has a cell for each duty of each system, with who says so', () => {
    const [row] = dutyMatrix({
      controls: [
        control([rotates(ANA)], { ref: 'control:default/keys' }),
        control([rotates(ANA, SHOP)], { ref: 'control:default/certs' }),
      ],
      systems: [shop],
      standings,
    });

    expect(row.system).toBe(SHOP);
    expect(row.cells.map(({ duty, state }) => [duty, state])).toEqual([
      ['revoke', 'hole'],
      ['rotate', 'held'],
      ['offboard', 'hole'],
      ['approve-exceptions', 'hole'],
      ['produce-evidence', 'hole'],
    ]);
    expect(row.cells[1].holders).toEqual([
      {
        ref: ANA,
        standing: 'active',
        controls: ['control:default/certs', 'control:default/keys'],
      },
    ]);
  });

  it('is empty where nothing is governed', () => {
    expect(read([control([rotates(ANA)])], [])).toEqual([]);
  });
});
