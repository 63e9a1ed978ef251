import type { ExceptionSummary } from 'backstage-plugin-accountability-common';
import type { Text } from '../translation';

/** What an exception is about, in a few words; says when some of it is out of sight. */
export function subjectsText(
  t: Text,
  exception: Pick<
    ExceptionSummary,
    'subjects' | 'visibleSubjects' | 'firstSubject'
  >,
): string {
  const { subjects, visibleSubjects, firstSubject } = exception;
  const hidden = subjects - visibleSubjects;
  if (!firstSubject || visibleSubjects === 0) {
    return t('exceptions.hidden.all', { count: subjects });
  }
  const more = visibleSubjects - 1;
  const seen =
    more > 0
      ? t('exceptions.more', { first: firstSubject, count: more })
      : firstSubject;
  return hidden > 0
    ? `${seen}; ${t('exceptions.hidden.some', { count: hidden })}`
    : seen;
}
