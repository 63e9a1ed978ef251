import type { DirectoryPerson } from '../directory';
import type { DeclaredControl } from './DeclaredControl';

/**
 * Whether somebody sees a control that they may not read in the catalog: whoever
 * owns it, has a duty in it, or declared it, must be able to look at it.
 */
export function mayReadControl(
  control: Pick<DeclaredControl, 'spec' | 'declaredBy'>,
  person: Pick<DirectoryPerson, 'ref' | 'groups'> | undefined,
): boolean {
  if (!person) return false;
  const { owner, duties } = control.spec;
  const parties = [owner, ...duties.map(({ holder }) => holder)];
  return (
    control.declaredBy === person.ref ||
    [person.ref, ...person.groups].some(ref => parties.includes(ref))
  );
}
