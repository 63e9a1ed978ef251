import { InputError } from '@backstage/errors';
import type {
  ExceptionProblem,
  ExceptionTerms,
} from 'backstage-plugin-accountability-common';

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

/** The outcome whose seats decide, or why nobody can tell. */
export type Decided = { decidedBy?: string } | { problem: ExceptionProblem };

/**
 * The outcome whose seats decide; none for those of the configuration. Nobody chooses
 * who decides about them: it must govern what is asked for. Of several that do, unless
 * one is named, the first whose seats can decide as things are. A problem where no
 * outcome governs all of it, or another one than named.
 */
export function chooseDecider(
  asked: Asked,
  governing: ReadonlyMap<number, readonly string[]>,
  /** Why the seats of an outcome could not decide; none, or nothing, where they can. */
  problems: ReadonlyMap<string, readonly string[]>,
): Decided {
  const possible = couldDecide(asked, governing);
  const { decidedBy } = asked;
  if (possible.length === 0) {
    if (governing.size + asked.outcomes.length > 0) {
      return {
        problem: {
          code: 'governed-apart',
          text: 'The subjects are governed by different outcomes, so no one of them decides about all; ask for one exception for each outcome',
        },
      };
    }
    if (!decidedBy) return {};
    return {
      problem: {
        ...{ code: 'no-outcome-governs', outcome: decidedBy },
        text: `${decidedBy} does not govern what is asked for, so its seats do not decide about it; leave decidedBy out`,
      },
    };
  }
  if (!decidedBy) {
    const able = possible.find(ref => !problems.get(ref)?.length);
    return { decidedBy: able ?? possible[0] };
  }
  if (possible.includes(decidedBy)) return { decidedBy };
  return {
    problem: {
      code: 'other-outcomes-govern',
      ...{ outcome: decidedBy, governing: possible },
      text: `${decidedBy} does not govern what is asked for; name ${possible.join(
        ' or ',
      )}`,
    },
  };
}

/**
 * The same, where it has to be told.
 *
 * @throws InputError where no outcome governs all of it, or another one than named.
 */
export function whoDecides(
  ...args: Parameters<typeof chooseDecider>
): string | undefined {
  const decided = chooseDecider(...args);
  if ('problem' in decided) throw new InputError(decided.problem.text);
  return decided.decidedBy;
}
