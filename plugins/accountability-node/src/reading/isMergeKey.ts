import { isScalar } from 'yaml';

/** Whether a key is the merge key `<<`; a quoted one is an ordinary key. */
export function isMergeKey(key: unknown): boolean {
  return (
    isScalar(key) &&
    typeof key.value === 'symbol' &&
    key.value.description === '<<'
  );
}
