import type { Coverage } from './Coverage';
import type { Framework } from './Framework';
import { toFramework } from './toFramework';

const csf: Framework = {
  ...{ key: 'csf', title: 'CSF', complete: true },
  groupOf: id => id.replace(/-\d+$/, ''),
  groups: { 'CSF GV.RR': 'Roles', 'CSF GV.OV': 'Oversight' },
  requirements: {
    'CSF GV.RR-01': 'Leaders answer',
    'CSF GV.RR-02': 'Roles are known',
    'CSF GV.OV-01': 'Results are reviewed',
  },
};
const control = {
  ...{ draft: false, ownerless: false, visible: true },
  ...{ ref: 'control:default/seen', title: 'Seen' },
};
const coverage = (partial: Partial<Coverage>): Coverage => ({
  ...{ rules: [], outcomes: [], controls: [] },
  ...partial,
});

describe('toFramework', () => {
  it('lists every id in order, with the text and the group of each', () => {
    const { groups, requirements, counts } = toFramework(csf, coverage({}));
    expect(
      requirements.map(({ id, text, group }) => [id, text, group]),
    ).toEqual([
      ['CSF GV.RR-01', 'Leaders answer', 'CSF GV.RR'],
      ['CSF GV.RR-02', 'Roles are known', 'CSF GV.RR'],
      ['CSF GV.OV-01', 'Results are reviewed', 'CSF GV.OV'],
    ]);
    expect(groups).toEqual([
      { id: 'CSF GV.RR', title: 'Roles' },
      { id: 'CSF GV.OV', title: 'Oversight' },
    ]);
    expect(counts).toEqual({ fail: 0, unknown: 0, pass: 0, missing: 3 });
  });

  it('puts what names a whole group before its ids, and says which id there is not', () => {
    const { requirements } = toFramework(
      csf,
      coverage({
        controls: [
          {
            ...control,
            frameworks: ['CSF GV.RR-77', 'CSF GV.RR', 'NHI1:2025'],
          },
        ],
      }),
    );
    expect(requirements.map(({ id }) => id)).toEqual([
      'CSF GV.RR',
      'CSF GV.RR-01',
      'CSF GV.RR-02',
      'CSF GV.RR-77',
      'CSF GV.OV-01',
    ]);
    expect(requirements[0].text).toBe('Roles');
    expect(requirements[0].missing).not.toContainEqual({ gap: 'no-such-id' });
    expect(requirements[3].missing).toContainEqual({ gap: 'no-such-id' });
  });

  it('counts what the caller may not see, and judges by it, without a name', () => {
    const outcome = {
      ...{ ref: 'outcome:default/secret', title: 'Secret', visible: false },
      ...{ status: 'breached' as const, frameworks: ['CSF GV.RR-01'] },
    };
    const [first] = toFramework(
      csf,
      coverage({ outcomes: [outcome] }),
    ).requirements;
    expect(first).toMatchObject({ standing: 'fail', outcomes: [], hidden: 1 });
    expect(JSON.stringify(first)).not.toMatch(/secret/i);
  });

  it('orders ids by their numbers where the framework is not complete', () => {
    const other: Framework = {
      ...{ key: 'other', title: 'Other', complete: false },
      groupOf: () => undefined,
      ...{ groups: {}, requirements: {} },
    };
    const { requirements } = toFramework(
      other,
      coverage({
        controls: [{ ...control, frameworks: ['PCI 8.10', 'PCI 8.9'] }],
      }),
    );
    expect(requirements.map(({ id }) => id)).toEqual(['PCI 8.9', 'PCI 8.10']);
  });
});
