/** Marks of this stage name identities whose links, owner and verdicts must be worked out anew. */
export const JUDGE_STAGE = 'judge';
