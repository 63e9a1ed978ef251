import { InputError } from '@backstage/errors';
import type { ExceptionTerms } from 'backstage-plugin-accountability-common';

type Asked = Pick<ExceptionTerms, 'outcomes' | 'decidedBy'>;

/**
 * Outcomes whose seats could decide: what governs every governed subject. What is
 * found about an outcome is decided by its own seats.
 */
export function couldDecide(
  { outcomes }: Pick<Asked, 'outcomes'>,
  governing: ReadonlyMap<number, readonly string[]>,
): string[] {
  const sets = [
    ...governing.values(),
    ...outcomes.map((ref): readonly string[] => [ref]),
  ];
  if (sets.length === 0) return [];
  return sets[0].filter(ref => sets.every(of => of.includes(ref)));
}

/**
 * The outcome whose seats decide; undefined for those of the configuration. Nobody
 * chooses who decides about them: it must govern what is asked for. Of several that
 * do, unless one is named, the first whose seats can decide as things are.
 *
 * @throws InputError where no outcome governs all of it, or another one than named.
 */
export function whoDecides(
  asked: Asked,
  governing: ReadonlyMap<number, readonly string[]>,
  /** Why the seats of an outcome could not decide; none, or nothing, where they can. */
  problems: ReadonlyMap<string, readonly string[]>,
): string | undefined {
  const possible = couldDecide(asked, governing);
  if (possible.length === 0) {
    if (governing.size + asked.outcomes.length > 0) {
      throw new InputError(
        'The subjects are governed by different outcomes, so no one of them decides about all; ask for one exception for each outcome',
      );
    }
    if (asked.decidedBy) {
      throw new InputError(
        `${asked.decidedBy} does not govern what is asked for, so its seats do not decide about it; leave decidedBy out`,
      );
    }
    return undefined;
  }
  if (!asked.decidedBy) {
    return possible.find(ref => !problems.get(ref)?.length) ?? possible[0];
  }
  if (possible.includes(asked.decidedBy)) return asked.decidedBy;
  throw new InputError(
    `${asked.decidedBy} does not govern what is asked for; name ${possible.join(
      ' or ',
    )}`,
  );
}
