import type { ExceptionPreview } from 'backstage-plugin-accountability-common';
import type { Text } from '../../translation';

/** Longest title that the backend takes. */
const MOST = 200;

/** A title from what may fail, and of what. The title of a rule says what it asks for. */
export function suggestedTitle(
  t: Text,
  { findings }: Pick<ExceptionPreview, 'findings'>,
): string {
  const [first] = findings;
  if (!first) return '';
  const words = { rule: first.ruleTitle, subject: first.title };
  const subjects = new Set(
    findings.map(one => one.identityId ?? one.outcomeRef ?? one.title),
  );
  const more = subjects.size - 1;
  const title =
    more > 0
      ? t('exceptions.request.nameSuggestedMore', { ...words, count: more })
      : t('exceptions.request.nameSuggested', words);
  return title.slice(0, MOST);
}
