import { listNames, pass, unknown } from '../../rules';
import type { OutcomeSaying } from './OutcomeRule';

/** It holds, unless something is missing to tell. */
export function passUnless(missing: readonly string[]): OutcomeSaying {
  return {
    verdict: missing.length > 0 ? unknown(...missing) : pass(),
  };
}

// Longer than a name: each holds two or three of them.
const LONGEST_TROUBLE = 400;

/** Several things that are wrong, each in words, in one sentence. */
export function listTroubles(troubles: readonly string[]): string {
  return listNames(troubles, LONGEST_TROUBLE);
}
