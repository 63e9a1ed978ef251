import type { Knex } from 'knex';
import type {
  ExceptionTerms,
  RuleDescription,
} from 'backstage-plugin-accountability-common';
import type { StillFailing } from '../exceptions';
import type { Clock } from '../time';
import { findingsUnder } from './findingsUnder';

/** How many subjects of an exception fail each of its rules at this moment. */
export async function stillFailing(
  tx: Knex,
  terms: Pick<ExceptionTerms, 'rules' | 'identities' | 'outcomes'>,
  known: { rules(): RuleDescription[]; clock: Clock },
): Promise<StillFailing[]> {
  const findings = await findingsUnder(tx, terms, {
    ...{ rules: known.rules(), clock: known.clock },
  });
  return terms.rules.map(ruleId => {
    const of = findings.filter(finding => finding.ruleId === ruleId);
    return {
      ruleTitle: of[0]?.ruleTitle ?? ruleId,
      failing: of.filter(({ failing }) => failing).length,
      subjects: of.length,
    };
  });
}
