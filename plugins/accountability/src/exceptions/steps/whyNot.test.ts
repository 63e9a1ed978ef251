import { anExceptionDetail, englishText as t } from '../../testing';
import { whyNot } from './whyNot';

describe('whyNot', () => {
  const renew = { action: 'renew' as const, allowed: true };
  it.each([
    [
      'you may not',
      { ...renew, allowed: false, why: 'No seat' },
      {},
      /^No seat/,
    ],
    ['it may not be renewed so often', renew, { renewals: 1 }, /at most once/],
    ['a renewal waits', renew, { renewedBy: '9' }, /^A renewal of it/],
  ])('says that %s', (_, action, part, expected) => {
    expect(whyNot(t, action, anExceptionDetail(part))).toMatch(expected);
  });

  it('has nothing to say about what one may do', () => {
    const exception = anExceptionDetail({ renewedBy: '9' });
    const close = { action: 'close' as const, allowed: true };
    expect(whyNot(t, close, exception)).toBeUndefined();
    expect(whyNot(t, renew, anExceptionDetail())).toBeUndefined();
  });
});
