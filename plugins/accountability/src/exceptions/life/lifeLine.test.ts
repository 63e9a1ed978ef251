import { anActiveException, anExceptionDetail } from '../../testing';
import { lifePoints } from './lifePoints';
import { spread } from './spread';

describe('lifePoints', () => {
  const kinds = (...args: Parameters<typeof lifePoints>) =>
    lifePoints(...args).map(({ what }) => what);

  it('waits for a decision', () => {
    expect(kinds(anExceptionDetail())).toEqual([
      'requested',
      'decision-due',
      'asked',
    ]);
  });

  it('lasts until it ends', () => {
    expect(kinds(anExceptionDetail(anActiveException()))).toEqual([
      'requested',
      'began',
      'next-review',
      'ends',
    ]);
  });

  it('begins on its day, once it is approved', () => {
    const beginsAt = '2026-12-08T00:00:00.000Z';
    expect(kinds(anExceptionDetail({ state: 'approved', beginsAt }))).toEqual([
      'requested',
      'begins',
      'ends',
    ]);
    expect(kinds(anExceptionDetail({ beginsAt })).slice(-2)).toEqual([
      'begins',
      'asked',
    ]);
  });

  it('ended before its day, or on it', () => {
    const ended = anActiveException({
      ...{ state: 'revoked', effective: false },
      endedAt: '2026-11-22T09:00:00.000Z',
    });
    expect(kinds(anExceptionDetail(ended))).toEqual([
      'requested',
      'began',
      'ended',
      'planned',
    ]);
    const withdrawn = anExceptionDetail({
      ...{ state: 'withdrawn', endedAt: '2026-11-22T09:00:00.000Z' },
    });
    expect(kinds(withdrawn)).toEqual(['requested', 'ended', 'planned']);
    const over = { ...ended, state: 'expired' as const };
    expect(kinds(anExceptionDetail(over))).toEqual([
      'requested',
      'began',
      'ended',
    ]);
  });
});

describe('spread', () => {
  const options = { length: 100, apart: 10 };
  it('keeps what lies apart where it is', () => {
    expect(spread([0, 50, 100], options)).toEqual([0, 50, 100]);
  });

  it('moves apart what lies together, within the line', () => {
    expect(spread([0, 1, 99, 100], options)).toEqual([0, 10, 90, 100]);
    expect(spread([5, 5, 5], options)).toEqual([0, 10, 20]);
    expect(spread([5], options)).toEqual([0]);
  });
});
