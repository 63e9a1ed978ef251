import type { DefinitionValues } from '../form';
import { mergeValues } from './mergeValues';

const values = (
  spec: Record<string, unknown>,
  title = 'Halve it',
): DefinitionValues => ({ namespace: 'default', name: 'halve', title, spec });

const base = values({
  statement: 'Half as many.',
  measure: { id: 'a', direction: 'decrease', target: '50' },
  seats: { mission: [{ holder: 'user:default/a', coOwner: false }] },
});

describe('mergeValues', () => {
  it('changes nothing when nobody else did', () => {
    const mine = values({ ...base.spec, statement: 'A third.' });
    expect(mergeValues({ base, mine, theirs: base })).toEqual({
      values: mine,
      changes: [],
    });
  });

  it('takes theirs where one changed nothing, and keeps what one did change', () => {
    const mine = values({ ...base.spec, statement: 'A third.' });
    const theirs = values(
      {
        ...base.spec,
        measure: { id: 'a', direction: 'decrease', target: '40' },
        seats: {},
        consequence: 'No releases.',
      },
      'Halve all',
    );
    const merged = mergeValues({ base, mine, theirs });
    expect(merged.values).toEqual(
      values(
        {
          statement: 'A third.',
          measure: { id: 'a', direction: 'decrease', target: '40' },
          seats: {},
          consequence: 'No releases.',
        },
        'Halve all',
      ),
    );
    expect(merged.changes.map(({ path }) => path)).toEqual([
      'title',
      'spec.measure.target',
      'spec.seats.mission',
      'spec.consequence',
    ]);
    expect(merged.changes.every(({ yours }) => !yours)).toBe(true);
  });

  it('keeps one’s own where both changed the same, and says so', () => {
    const mine = values({ ...base.spec, statement: 'A third.' });
    const theirs = values({ ...base.spec, statement: 'A quarter.' });
    expect(mergeValues({ base, mine, theirs })).toEqual({
      values: mine,
      changes: [
        {
          path: 'spec.statement',
          before: 'Half as many.',
          after: 'A quarter.',
          yours: { value: 'A third.' },
        },
      ],
    });
  });

  it('finds no quarrel where both changed it alike', () => {
    const both = values({ ...base.spec, statement: 'A third.' });
    const { changes } = mergeValues({ base, mine: both, theirs: both });
    expect(changes).toEqual([
      expect.not.objectContaining({ yours: expect.anything() }),
    ]);
  });

  it('takes the order of fields, and what is empty, for no change', () => {
    const theirs = values({
      seats: {
        mission: [{ coOwner: false, holder: 'user:default/a' }],
        legal: [],
      },
      measure: { target: '50', id: 'a', direction: 'decrease' },
      statement: 'Half as many.',
      decisionRights: [],
    });
    expect(mergeValues({ base, mine: base, theirs }).changes).toEqual([]);
  });
});
