import type { RoleFacts } from './judgeRule';

const MAX_REMARKS = 6;

/** What two sets of rules allow together. */
export function mergeFacts(one: RoleFacts, other: RoleFacts): RoleFacts {
  return {
    reads: one.reads || other.reads,
    writes: one.writes || other.writes,
    wildAny: one.wildAny || other.wildAny,
    wildFull: one.wildFull || other.wildFull,
    remarks: [...new Set([...one.remarks, ...other.remarks])].slice(
      0,
      MAX_REMARKS,
    ),
  };
}
