import type { DefinitionKind } from 'backstage-plugin-accountability-common';
import { useCallback, useMemo, useState } from 'react';
import type { DefinitionValues } from './DefinitionValues';
import { isWithin, valueAt, withValue } from './paths';
import { type FoundProblem, problemsOf } from './problemsOf';
import { takenBy, takenName } from './takenName';
import { useTakenName } from './useTakenName';

/** What somebody fills in, and what is wrong with it. */
export interface DefinitionForm {
  kind: DefinitionKind;
  /** It is declared already, and this is a change of it. */
  declared: boolean;
  values: DefinitionValues;
  /** Writes what stands at a path; `undefined` takes it away. */
  set(path: string, value: unknown): void;
  replace(values: DefinitionValues): void;
  /** Everything that is wrong, in the order of the fields. */
  problems: FoundProblem[];
  /** What is wrong at a path, once it is time to say so. */
  problemAt(path: string): string | undefined;
  /** The same for everything below a path. */
  problemWithin(path: string): string | undefined;
  /** From now on, says at the fields what is wrong with them. */
  reveal(places: readonly string[]): void;
  /** Adds what the backend found about these values; each holds until its field changes. */
  remark(found: readonly FoundProblem[], about: DefinitionValues): void;
}

interface Remark {
  problem: FoundProblem;
  /** What stood there when it was found. */
  about: unknown;
}

/**
 * State of a form. Nothing is complained about before the first try, but a name that
 * somebody has taken: whoever reads on would fill in the rest in vain.
 */
export function useDefinitionForm(options: {
  kind: DefinitionKind;
  start: DefinitionValues;
  declared: boolean;
}): DefinitionForm {
  const { kind, start, declared } = options;
  const [values, setValues] = useState(start);
  const [revealed, setRevealed] = useState<readonly string[]>([]);
  const [remarks, setRemarks] = useState<readonly Remark[]>([]);
  const { namespace, name } = values;
  const taken = useTakenName({ kind, namespace, name, declared });
  const own = useMemo(
    () => [...(taken ? [takenName(taken)] : []), ...problemsOf(kind, values)],
    [kind, taken, values],
  );

  const holding = remarks
    .filter(({ problem, about }) => valueAt(values, problem.path) === about)
    .map(({ problem }) => problem)
    .filter(problem => !own.some(({ path }) => path === problem.path));
  const problems = [...own, ...holding];
  const shown = problems.filter(
    ({ path, message }) =>
      takenBy(message) ||
      revealed.some(place => place === '' || isWithin(path, place)),
  );

  return {
    kind,
    declared,
    values,
    set: (path, value) => setValues(old => withValue(old, path, value)),
    replace: setValues,
    problems,
    problemAt: path => shown.find(problem => problem.path === path)?.message,
    problemWithin: path =>
      shown.find(problem => isWithin(problem.path, path))?.message,
    reveal: useCallback(
      places => setRevealed(old => [...new Set([...old, ...places])]),
      [],
    ),
    remark: useCallback(
      (found, about) =>
        setRemarks(
          found.map(problem => ({
            problem,
            about: valueAt(about, problem.path),
          })),
        ),
      [],
    ),
  };
}
