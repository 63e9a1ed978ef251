import {
  charterChanges,
  type CharterVersion as CharterView,
} from 'backstage-plugin-accountability-common';
import type { CharterVersion } from './Charter';

/**
 * Versions of one charter, newest first, each with what it changed against the one
 * after it in the list. The first version ever changed all that it says.
 */
export function charterHistory(
  versions: readonly CharterVersion[],
): CharterView[] {
  return versions.map((version, at) => {
    const before = versions.at(at + 1);
    return {
      version: version.version,
      at: version.at,
      origin: version.origin,
      by: version.by,
      reason: version.reason,
      hash: version.hash,
      previousHash: version.previousHash,
      changes: charterChanges(
        before && JSON.parse(before.content),
        JSON.parse(version.content),
      ),
    };
  });
}
