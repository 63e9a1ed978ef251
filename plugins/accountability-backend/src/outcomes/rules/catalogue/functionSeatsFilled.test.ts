import { judgeByRules, RuleBook } from '../../../rules';
import { sayOf } from '../../../rules/__testUtils__/sayings';
import {
  anOutcome,
  aRight,
  LEGAL,
  type Told,
} from '../__testUtils__/anOutcome';
import { functionSeatsFilled } from './functionSeatsFilled';

const seats = [
  'mission',
  'security',
  'procurement',
  'legal',
  'finance',
] as const;

describe('ACC-12', () => {
  it('is one rule for each function', () => {
    expect(functionSeatsFilled.map(({ id }) => id)).toEqual(
      seats.map(seat => `ACC-12-${seat}`),
    );
  });

  describe.each(seats)('%s', seat => {
    const rule = functionSeatsFilled.find(({ id }) => id.endsWith(seat))!;

    it.each<[string, Told, string]>([
      ['everybody sits there', {}, 'pass'],
      [
        'the seat is vacant',
        { sits: { [seat]: [] } },
        `fail: Nobody sits for ${seat}.`,
      ],
      [
        'all other seats are vacant',
        {
          sits: Object.fromEntries(
            seats.filter(other => other !== seat).map(other => [other, []]),
          ),
        },
        'pass',
      ],
      [
        'the catalog was not read yet',
        { directoryComplete: false },
        'unknown: a complete reading of the catalog',
      ],
      [
        'it is vacant, and the catalog was not read yet',
        { sits: { [seat]: [] }, directoryComplete: false },
        `fail: Nobody sits for ${seat}.`,
      ],
      ['it is retired', { spec: { lifecycle: 'retired' } }, 'not-applicable'],
    ])('when %s', (_, told, said) => {
      expect(sayOf(rule, anOutcome(told))).toBe(said);
    });
  });

  it.each<[string, Told['spec'], string]>([
    ['nothing of a vendor or a contract', {}, 'medium'],
    ['a third party', { model: 'third-party' }, 'high'],
    [
      'access of third parties',
      { failureModes: ['third-party-access'] },
      'high',
    ],
    [
      'a lever over a contract',
      { decisionRights: [aRight(), aRight({ lever: 'contract' })] },
      'high',
    ],
    [
      'a clause',
      { decisionRights: [aRight({ verb: 'validate-clause' })] },
      'high',
    ],
  ])('weighs legal by the case: %s', (_, spec, severity) => {
    const book = new RuleBook({
      subject: 'outcome',
      rules: functionSeatsFilled,
    });
    const { verdicts } = judgeByRules(
      book,
      anOutcome({ spec, sits: { legal: [], finance: [], mission: [] } }),
    );

    expect(
      verdicts.flatMap(({ ruleId, verdict, ...weighed }) =>
        verdict.is === 'fail' ? [[ruleId.slice(7), weighed.severity]] : [],
      ),
    ).toEqual([
      ['finance', 'medium'],
      ['legal', severity],
      ['mission', 'high'],
    ]);
  });

  it('names who cannot be told', () => {
    const legal = functionSeatsFilled.find(({ id }) => id.endsWith('legal'))!;

    expect(sayOf(legal, anOutcome({ parties: { [LEGAL]: undefined } }))).toBe(
      `unknown: who ${LEGAL} is`,
    );
  });
});
