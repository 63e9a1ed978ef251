import type {
  FUNCTION_SEATS,
  Severity,
} from 'backstage-plugin-accountability-common';
import { fail } from '../../../rules';
import { outcomeRule, type OutcomeRule } from '../OutcomeRule';
import type { OutcomeRuleInput } from '../OutcomeRuleInput';
import { passUnless } from '../sayings';
import { doubtsAboutSeated, seatedIn } from '../seating';
import { quote, said } from '../sentences';
import { touchesContracts } from '../touchesContracts';

/** What one function brings to the table. */
interface FunctionAtTable {
  title: string;
  brings: string;
  severity: Severity;
  /** Where the severity depends on the outcome. */
  severityFor?(input: OutcomeRuleInput): Severity;
  remedy: string;
}

const FUNCTIONS: Readonly<
  Record<(typeof FUNCTION_SEATS)[number], FunctionAtTable>
> = {
  mission: {
    title: 'Mission is at the table',
    brings:
      'The mission decides how much risk it can live with. Without it, security guesses the tolerance and nobody stands by it.',
    severity: 'high',
    remedy: 'Nominate a mission or product owner for the mission seat.',
  },
  security: {
    title: 'Security is at the table',
    brings:
      'Security says what controls shall achieve. Without it, controls are built that nobody asked for.',
    severity: 'high',
    remedy: 'Nominate a person or group of security for the security seat.',
  },
  procurement: {
    title: 'Procurement is at the table',
    brings:
      'Procurement enforces requirements on third parties. Without it, the contract is signed before anybody asked about its identities.',
    severity: 'high',
    remedy:
      'Nominate a person or group of procurement for the procurement seat.',
  },
  legal: {
    title: 'Legal is at the table',
    brings:
      'Legal validates what contracts oblige both sides to. Without it, a requirement may not hold when it is needed. It weighs less where no vendor and no clause is touched.',
    severity: 'high',
    severityFor: input => (touchesContracts(input) ? 'high' : 'medium'),
    remedy: 'Nominate a person or group of legal for the legal seat.',
  },
  finance: {
    title: 'Finance is at the table',
    brings:
      'Finance backs the people and the money. Without it, the work competes with everything else and loses.',
    severity: 'medium',
    remedy: 'Nominate a person or group of finance for the finance seat.',
  },
};

/**
 * The five functions sit at the table: one rule each. A vacancy in legal and one in
 * finance begin and end at different times, weigh differently, are mended by
 * different people, and a company may want to switch off or except one alone; one
 * finding for all five could tell none of that.
 */
export const functionSeatsFilled: readonly OutcomeRule[] = (
  Object.keys(FUNCTIONS) as (keyof typeof FUNCTIONS)[]
).map(seat => {
  const { title, brings, severity, severityFor, remedy } = FUNCTIONS[seat];
  return outcomeRule({
    id: `ACC-12-${seat}`,
    title,
    description: brings,
    severity,
    frameworks: ['CSF GV.RR-02', 'CSF GV.OC-02', 'AI RMF GOVERN 3.1'],
    sentence: quote(said.allAtTheTable, said.whoDoesWhat),
    source:
      'AI RMF 1.0 GOVERN 3.1: decisions are informed by a diverse team; CSF 2.0 GV.OC-02: the needs of internal and external stakeholders are understood.',
    remedy,
    unknownWhen: 'The catalog has not been read completely yet.',
    parameters: {},
    version: 1,
    judge(input) {
      const seated = seatedIn(input, [seat]);
      return {
        ...(seated.length > 0
          ? passUnless(doubtsAboutSeated(input, seated))
          : { verdict: fail(`Nobody sits for ${seat}.`) }),
        severity: severityFor?.(input),
      };
    },
  });
});
