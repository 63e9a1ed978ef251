import { mayChange } from './mayChange';

const yes = { allowed: true };
const portal = { origin: 'portal', overruled: false } as const;
const git = { origin: 'git', overruled: false } as const;

describe('mayChange', () => {
  it.each<[string, Parameters<typeof mayChange>, boolean, boolean]>([
    ['the portal declares', [portal, yes], true, true],
    [
      'was withdrawn',
      [{ ...portal, withdrawnAt: '2026-11-24T12:00:00.000Z' }, yes],
      false,
      false,
    ],
    ['Git declares', [git, yes], false, false],
    [
      'Git declares, and the portal besides',
      [{ ...git, overruled: true }, yes],
      false,
      true,
    ],
    [
      'somebody may not change',
      [portal, { allowed: false, why: 'No' }],
      false,
      false,
    ],
  ])('what %s', (_, options, revise, withdraw) => {
    const may = mayChange(...options);
    expect([may.revise.allowed, may.withdraw.allowed]).toEqual([
      revise,
      withdraw,
    ]);
    for (const { allowed, why } of Object.values(may)) {
      expect(Boolean(why)).toBe(!allowed);
    }
  });

  it('says where to change what Git declares', () => {
    const editUrl = 'https://git.example.com/a.yaml';
    expect(mayChange({ ...git, editUrl }, yes).revise.why).toContain(editUrl);
  });
});
