import type { Verdict } from 'backstage-plugin-accountability-common';
import { fail, notApplicable, pass, unknown } from '../../rules';
import type { ExceptionCheck } from './ExceptionCheck';
import type { ExceptionInput } from './ExceptionInput';

const SHOWN = 3;
const LONGEST_TITLE = 60;
const LONGEST_TROUBLE = 220;

/** What one question comes to over many exceptions, in one sentence. */
export function judgeExceptions(
  check: ExceptionCheck,
  exceptions: readonly ExceptionInput[],
  now: Date,
): { verdict: Verdict; changesAt: (Date | undefined)[] } {
  const all = exceptions.map(exception => ({
    exception,
    ...check.judge(exception, now),
  }));
  const asked = all.filter(({ verdict }) => verdict.is !== 'not-applicable');
  return {
    verdict: together(asked),
    changesAt: all.flatMap(({ changesAt = [] }) => changesAt),
  };
}

function together(
  asked: readonly { exception: ExceptionInput; verdict: Verdict }[],
): Verdict {
  if (asked.length === 0) {
    return notApplicable('The question arises for none of its exceptions.');
  }
  const troubles = asked
    .flatMap(({ exception: { id, title }, verdict }) =>
      verdict.is === 'fail' ? [{ id, title, because: verdict.because }] : [],
    )
    .sort((a, b) => a.id - b.id);
  if (troubles.length > 0) {
    const first = troubles
      .slice(0, SHOWN)
      .map(
        ({ id, title, because }) =>
          `${id} (${title.slice(0, LONGEST_TITLE)}) ${because.slice(
            0,
            LONGEST_TROUBLE,
          )}`,
      );
    const more = troubles.length - first.length;
    return fail(
      `${troubles.length} of ${asked.length} exceptions: ${first.join('; ')}${
        more > 0 ? `; and ${more} more` : ''
      }.`,
    );
  }
  const missing = asked.flatMap(({ verdict }) =>
    verdict.is === 'unknown' ? verdict.missing : [],
  );
  return missing.length > 0 ? unknown(...missing) : pass();
}
