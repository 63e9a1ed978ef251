import { type RegisterFilter, useExceptionPaths } from '../useExceptionPaths';

/** Where the list behind a number of the programme is, with its filter. */
export function useProgrammePath(
  outcome: string | undefined,
): (filter: RegisterFilter) => string | undefined {
  const paths = useExceptionPaths();
  return filter => paths?.register({ ...filter, outcome });
}
/** The same as parts of the programme take it. */
export type ProgrammePath = ReturnType<typeof useProgrammePath>;
