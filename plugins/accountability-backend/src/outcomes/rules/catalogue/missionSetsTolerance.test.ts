import { sayOf } from '../../../rules/__testUtils__/sayings';
import { anOutcome, aRight, SHOP, type Told } from '../__testUtils__/anOutcome';
import { missionSetsTolerance } from './missionSetsTolerance';

const sets = (...seats: ('mission' | 'security')[]): Told => ({
  spec: {
    decisionRights: seats.map(seat =>
      aRight({ seat, verb: 'set-risk-tolerance' }),
    ),
  },
});

describe('OUT-07', () => {
  it.each<[string, Told, string]>([
    ['the mission has accepted it', {}, 'pass'],
    [
      'none is set',
      { spec: { riskTolerance: undefined } },
      'fail: No risk tolerance is set.',
    ],
    [
      'nobody sits for the mission',
      { sits: { mission: [] } },
      'fail: Nobody sits for the mission who could set the risk tolerance.',
    ],
    [
      'the mission declined',
      { states: { mission: 'declined' } },
      'fail: Nobody who sits for the mission stands by the risk tolerance.',
    ],
    [
      'the mission is an empty group',
      { parties: { [SHOP]: { standing: 'group-empty' } } },
      'fail: Nobody who sits for the mission stands by the risk tolerance.',
    ],
    [
      'the mission has not answered',
      { states: { mission: 'waiting' } },
      'unknown: whether Shop accepts the risk tolerance',
    ],
    ['the right to set it is with the mission', sets('mission'), 'pass'],
    [
      'the right to set it is with the mission and security',
      sets('security', 'mission'),
      'pass',
    ],
    [
      'the right to set it is with security',
      sets('security'),
      'fail: The right to set the risk tolerance is with the security seat, and not with the mission.',
    ],
    [
      'the catalog was not read yet',
      { directoryComplete: false },
      'unknown: a complete reading of the catalog',
    ],
    ['it is retired', { spec: { lifecycle: 'retired' } }, 'not-applicable'],
  ])('when %s', (_, told, said) => {
    expect(sayOf(missionSetsTolerance, anOutcome(told))).toBe(said);
  });
});
