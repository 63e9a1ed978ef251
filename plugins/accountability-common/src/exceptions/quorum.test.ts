import type { Severity } from '../rules';
import { neededSeats, withBreach } from './quorum';

const breach = { outcome: 'outcome:default/orphans', title: 'No orphans' };
const of = (options: Parameters<typeof neededSeats>[0]) =>
  neededSeats(options).map(({ seat, because }) => `${seat}: ${because}`);

describe('Who has to approve', () => {
  const usual = ['exception-handling: severity'];
  const high = [...usual, 'control-system: severity'];
  const critical = [...high, 'business-result: severity'];

  it.each<[Severity, string[], string[]]>([
    ['low', usual, [...usual, 'business-result: breach']],
    ['medium', usual, [...usual, 'business-result: breach']],
    ['high', high, [...high, 'business-result: breach']],
    // Asked once, whatever else asks for them.
    ['critical', critical, critical],
  ])(
    'of one that is %s, and while the outcome is breached',
    (severity, seats, during) => {
      expect(of({ severity, concerns: [] })).toEqual(seats);
      expect(of({ severity, concerns: [], breach })).toEqual(during);
    },
  );

  it('where clauses, costs and vendors are touched', () => {
    expect(
      of({ severity: 'low', concerns: ['vendor', 'cost', 'clause'], breach }),
    ).toEqual([
      ...usual,
      ...['procurement: vendor', 'finance: cost', 'legal: clause'],
      'business-result: breach',
    ]);
  });

  it('is never fewer for a breach', () => {
    const needed = neededSeats({ severity: 'critical', concerns: ['cost'] });
    expect(withBreach(needed, breach)).toEqual(needed);
    expect(withBreach(needed, undefined)).toEqual(needed);
  });
});
