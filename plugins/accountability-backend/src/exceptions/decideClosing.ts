import { ConflictError, InputError } from '@backstage/errors';
import type { ClosingGround } from 'backstage-plugin-accountability-common';

/** One rule of an exception, and how many of its subjects fail it at this moment. */
export interface StillFailing {
  ruleTitle: string;
  failing: number;
  subjects: number;
}

/**
 * What a closing brings. Nobody says that a rule is met while it fails. Subjects are
 * counted and not named: whoever closes need not see all of them.
 *
 * @throws InputError where proof is missing, ConflictError naming what still fails.
 */
export function decideClosing(
  { ground = 'rule-met', evidence }: Closing,
  still: readonly StillFailing[],
): Closing {
  if (ground === 'other') return { ground, evidence };
  if (!evidence) {
    throw new InputError(
      'To close an exception, say what proves that the rule is met now (evidence)',
    );
  }
  const failing = still.filter(of => of.failing > 0);
  if (failing.length > 0) {
    throw new ConflictError(
      `It cannot be closed because the rule is met, for it still fails: ${failing
        .map(of => `${of.ruleTitle} (${of.failing} of ${of.subjects})`)
        .join(
          ', ',
        )}. Mend that first, or close it for another reason (ground: other)`,
    );
  }
  return { ground, evidence };
}

interface Closing {
  ground?: ClosingGround;
  evidence?: string;
}
