import type { DefinitionOrigin } from 'backstage-plugin-accountability-common';
import type { FoundProblem } from './problemsOf';

/** Messages of a name that is declared already. The page has its own words for them. */
const MESSAGES: Record<DefinitionOrigin, string> = {
  git: 'is declared in Git already',
  portal: 'is declared in the portal already',
};

/** What is wrong with the name of something new when somebody declares it already. */
export function takenName(origin: DefinitionOrigin): FoundProblem {
  return { path: 'name', message: MESSAGES[origin], blocks: 'declaring' };
}

/** Who declares the name, where that is what a problem says. */
export function takenBy(message: string): DefinitionOrigin | undefined {
  return (['git', 'portal'] as const).find(
    origin => MESSAGES[origin] === message,
  );
}
