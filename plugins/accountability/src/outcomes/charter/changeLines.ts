import type { CharterChange } from 'backstage-plugin-accountability-common';
import { valueLines, type Wording } from './valueLines';

/** One difference between two versions: what went, and what came. */
export interface ChangeLines {
  before: string[];
  after: string[];
  /** Lines that stayed, so that a long list shows only what differs. */
  kept: number;
}

/** @see ChangeLines */
export function changeLines(
  change: CharterChange,
  wording: Wording,
): ChangeLines {
  const before = valueLines(change.field, change.before, wording);
  const after = valueLines(change.field, change.after, wording);
  return {
    before: before.filter(line => !after.includes(line)),
    after: after.filter(line => !before.includes(line)),
    kept: after.filter(line => before.includes(line)).length,
  };
}
