import type { Definition } from 'backstage-plugin-accountability-common';
import type { Allowed } from '../outcomes';

/** What a caller may do with what is declared, by the rules that guard its routes. */
export function mayChange(
  definition: Pick<
    Definition,
    'origin' | 'editUrl' | 'withdrawnAt' | 'overruled'
  >,
  /** Whether they may declare anything at all. */
  declare: Allowed,
): { revise: Allowed; withdraw: Allowed } {
  if (!declare.allowed) return { revise: declare, withdraw: declare };
  const { origin, editUrl, withdrawnAt, overruled } = definition;
  const no = (why: string): Allowed => ({ allowed: false, why });
  if (withdrawnAt) {
    const again = no('It was withdrawn; declare it again');
    return { revise: again, withdraw: again };
  }
  if (origin === 'git') {
    const elsewhere = no(
      `Git declares it; change it ${
        editUrl ? `at ${editUrl}` : 'in its catalog file'
      }`,
    );
    return {
      revise: elsewhere,
      // What the portal declares besides can be withdrawn.
      withdraw: overruled ? { allowed: true } : elsewhere,
    };
  }
  return { revise: { allowed: true }, withdraw: { allowed: true } };
}
