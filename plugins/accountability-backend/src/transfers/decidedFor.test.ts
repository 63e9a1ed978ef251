import type { Decision } from '../ownership';
import { decidedFor } from './decidedFor';

const DANA = 'user:default/dana';
const claim = (identityId: number, owner: string): Decision => ({
  ...{ id: identityId, identityId, action: 'claim', by: owner, owner },
  ...{ reason: 'mine', at: '2026-11-01T00:00:00.000Z' },
});

describe('decidedFor', () => {
  it('finds those whose last decision names an owner', () => {
    const passedOn: Decision[] = [
      claim(2, DANA),
      { ...claim(2, 'user:default/kim'), id: 3, action: 'accept' },
    ];
    const released: Decision[] = [
      claim(4, DANA),
      { ...claim(4, DANA), id: 5, action: 'release', owner: undefined },
    ];
    const decisions = new Map([
      [1, [claim(1, DANA)]],
      [2, passedOn],
      [4, released],
      [6, [claim(6, 'user:default/eve')]],
    ]);
    expect(decidedFor(new Set([DANA, 'user:default/kim']), decisions)).toEqual(
      new Map([
        [DANA, [1]],
        ['user:default/kim', [2]],
      ]),
    );
  });
});
