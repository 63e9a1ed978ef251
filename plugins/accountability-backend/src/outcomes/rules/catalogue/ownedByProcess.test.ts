import { sayOf } from '../../../rules/__testUtils__/sayings';
import { anOutcome, SHOP } from '../__testUtils__/anOutcome';
import { ownedByProcess } from './ownedByProcess';

describe('ACC-16', () => {
  it.each([
    ['a process of a group', SHOP, 'pass'],
    ['a process of a domain', 'domain:default/people', 'pass'],
    ['a process that is no entity', undefined, 'pass'],
    [
      'a component',
      'component:default/scanner',
      'fail: It is attached to Leavers (component:default/scanner), which is a tool and not a process.',
    ],
    ['a system', 'system:default/siem', /^fail: /],
    ['an API', 'api:default/scan', /^fail: /],
    ['a resource', 'resource:default/vault', /^fail: /],
  ])('when it is attached to %s', (_, ref, said) => {
    const input = anOutcome({
      spec: { owningProcess: { name: 'Leavers', ref } },
    });

    expect(sayOf(ownedByProcess, input)).toMatch(said);
  });

  it('does not know when nothing is named', () => {
    expect(
      sayOf(ownedByProcess, anOutcome({ spec: { owningProcess: undefined } })),
    ).toBe('unknown: the process that owns how the goal fails');
  });

  it('does not apply to a draft', () => {
    expect(
      sayOf(ownedByProcess, anOutcome({ spec: { lifecycle: 'draft' } })),
    ).toBe('not-applicable');
  });
});
