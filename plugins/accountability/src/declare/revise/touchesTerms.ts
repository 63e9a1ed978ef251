import {
  type Charter,
  charterTerms,
} from 'backstage-plugin-accountability-common';
import { isWithin } from '../form';
import type { ForeignChange } from './mergeValues';

const TERMS = Object.keys(charterTerms({} as Charter));

/**
 * Whether changes touch what holders accept with their seats, so that whoever accepted
 * is asked again.
 */
export function touchesTerms(
  changes: readonly Pick<ForeignChange, 'path'>[],
): boolean {
  return changes.some(({ path }) =>
    TERMS.some(term => isWithin(path, `spec.${term}`)),
  );
}
