import type {
  ExceptionDetail,
  ExceptionSubject,
} from 'backstage-plugin-accountability-common';
import type { Text } from '../../translation';

/** As many as can be read in one sentence. */
const MOST = 5;

/** Why nobody can say that the rule is met, naming what fails; undefined where nothing does. */
export function stillFailingText(
  t: Text,
  { findings, noLongerNeeded }: FailingFacts,
): string | undefined {
  if (noLongerNeeded) return undefined;
  const failing = findings.filter(of => of.failing).map(inWords);
  if (failing.length === 0) return t('exceptions.step.stillFailsHidden');
  const named = failing.slice(0, MOST).join(', ');
  const count = failing.length - MOST;
  return t('exceptions.step.stillFails', {
    what: count > 0 ? t('exceptions.more', { first: named, count }) : named,
  });
}

type FailingFacts = Pick<ExceptionDetail, 'findings' | 'noLongerNeeded'>;

function inWords({ title, ruleTitle }: ExceptionSubject): string {
  return `${title} (${ruleTitle})`;
}
