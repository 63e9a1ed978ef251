import { exceptionChecks } from '.';
import {
  anExceptionInput,
  aRequestInput,
} from '../__testUtils__/anExceptionInput';
import { judgeExceptions } from './judgeExceptions';

const NOW = new Date('2026-11-24T12:00:00.000Z');
const late = (id: number) =>
  anExceptionInput(NOW, { id, title: `No ${id}`, nextReviewAt: NOW });
const judge = (...exceptions: ReturnType<typeof late>[]) =>
  judgeExceptions(exceptionChecks.reviewIsHeld, exceptions, NOW);

describe('judgeExceptions', () => {
  it('says how many fail, and which come first', () => {
    expect(judge(late(21), anExceptionInput(NOW), late(3)).verdict).toEqual({
      is: 'fail',
      because:
        '2 of 3 exceptions: 3 (No 3) was to be looked at again by 2026-11-24; 21 (No 21) was to be looked at again by 2026-11-24.',
    });
    const many = judge(...[5, 4, 3, 2, 1].map(late)).verdict;
    expect(many).toMatchObject({
      because: expect.stringMatching(/^5 of 5 .* 3 \(No 3\) .*; and 2 more\.$/),
    });
  });

  it('passes where none fails, and does not arise where none is asked', () => {
    expect(judge(anExceptionInput(NOW)).verdict).toEqual({ is: 'pass' });
    expect(judge(aRequestInput(NOW)).verdict.is).toBe('not-applicable');
    expect(judge().verdict.is).toBe('not-applicable');
  });

  it('does not take what nobody knows for good, but a failure for one', () => {
    const doubtful = anExceptionInput(NOW, { standings: undefined });
    const left = anExceptionInput(NOW, {
      standings: { 'user:default/rita': 'user-left' },
    });
    const judgePeople = (...all: (typeof left)[]) =>
      judgeExceptions(exceptionChecks.peopleAreHere, all, NOW).verdict.is;

    expect(judgePeople(anExceptionInput(NOW), doubtful)).toBe('unknown');
    expect(judgePeople(left, doubtful)).toBe('fail');
  });

  it('keeps every moment at which it could be otherwise', () => {
    const { changesAt } = judge(anExceptionInput(NOW), late(1));
    expect(changesAt.map(at => at?.toISOString())).toEqual(
      expect.arrayContaining([
        '2026-12-04T12:00:00.000Z',
        '2027-01-23T12:00:00.000Z',
      ]),
    );
  });
});
