import { pass, unknown } from '../../rules';
import type { OutcomeSaying } from './OutcomeRule';

/** It holds, unless something is missing to tell. */
export function passUnless(missing: readonly string[]): OutcomeSaying {
  return {
    verdict: missing.length > 0 ? unknown(...missing) : pass(),
  };
}
