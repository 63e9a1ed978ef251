import type {
  ExceptionState,
  PolicyExemption,
} from 'backstage-plugin-accountability-common';
import type { RuleInput } from 'backstage-plugin-accountability-node';

/** An exception as far as an exemption may refer to it. */
export interface NamedException {
  id: number;
  state: ExceptionState;
  effectiveFrom?: Date;
  expiresAt: Date;
  endedAt?: Date;
}

/** What a rule about an exemption may look at. */
export interface ExemptionRuleInput extends RuleInput {
  exemption: Pick<PolicyExemption, 'exception' | 'expiresAt'>;
  /** The exception that it names; absent where there is none of that number. */
  named?: NamedException;
}
