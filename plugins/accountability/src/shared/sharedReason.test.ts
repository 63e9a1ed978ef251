import { sharedReason } from './sharedReason';

describe('sharedReason', () => {
  it.each([
    ['one for everything', ['no seat', 'no seat'], 'no seat'],
    ['several', ['no seat', 'over'], undefined],
    ['something is possible', ['no seat', undefined], undefined],
    ['everything is possible', [undefined, undefined], undefined],
    ['a single thing, whose button says it', ['no seat'], undefined],
    ['nothing to do at all', [], undefined],
  ])('%s', (_, reasons, reason) => {
    expect(sharedReason(reasons)).toBe(reason);
  });
});
