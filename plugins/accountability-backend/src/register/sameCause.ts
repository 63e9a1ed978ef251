import {
  MAX_EXCEPTED_FINDINGS,
  WAITING_STATES,
  type ExceptionPreview,
  type ExceptionTerms,
  type RuleDescription,
} from 'backstage-plugin-accountability-common';
import type { Knex } from 'knex';
import { DatabaseExceptionStore } from '../exceptions';
import { DatabaseFindingStore } from '../findings';

/** What permits a finding, or may soon: another exception about it is refused. */
const TAKEN = [...WAITING_STATES, 'approved', 'active'] as const;

/**
 * Rules that fail of all identities that are asked about, and say of each the very
 * same as a rule that is asked about: one request can be about both, and without it
 * the other one goes on failing. What is excepted, or asked for already, is left out.
 */
export async function sameCause(
  tx: Knex,
  { rules, identities }: Pick<ExceptionTerms, 'rules' | 'identities'>,
  known: { rules: readonly RuleDescription[] },
): Promise<ExceptionPreview['sameCause']> {
  const room = Math.floor(MAX_EXCEPTED_FINDINGS / (identities.length || 1));
  const evaluations = await new DatabaseFindingStore(tx).evaluationsOf(
    identities.map(Number),
  );
  const alike = identities.map(id =>
    failingAlike(evaluations.get(Number(id))?.verdicts ?? [], rules),
  );
  const [first] = alike;
  const found = known.rules.filter(
    ({ id, enabled }) => enabled && first && alike.every(of => of.has(id)),
  );
  if (found.length === 0) return [];
  const taken = await new DatabaseExceptionStore(tx).aboutTheSame(
    {
      terms: {
        rules: found.map(({ id }) => id),
        ...{ identities, outcomes: [] },
      },
    },
    { states: TAKEN },
  );
  const takenRules = new Set(
    taken.flatMap(({ content }) => content.terms.rules),
  );
  return found
    .filter(({ id }) => !takenRules.has(id))
    .slice(0, Math.max(0, room - rules.length))
    .map(({ id, title, severity }) => ({
      ...{ ruleId: id, ruleTitle: title, severity },
      because: first.get(id)!,
    }));
}

/** Of one identity, what rules say that are not asked about, where one that is says the same. */
function failingAlike(
  verdicts: readonly {
    ruleId: string;
    verdict: { is: string; because?: string };
  }[],
  asked: readonly string[],
): Map<string, string> {
  const failing = verdicts.flatMap(({ ruleId, verdict }) =>
    verdict.is === 'fail' && verdict.because !== undefined
      ? [{ ruleId, because: verdict.because }]
      : [],
  );
  const causes = new Set(
    failing
      .filter(({ ruleId }) => asked.includes(ruleId))
      .map(({ because }) => because),
  );
  return new Map(
    failing
      .filter(
        ({ ruleId, because }) => !asked.includes(ruleId) && causes.has(because),
      )
      .map(({ ruleId, because }) => [ruleId, because]),
  );
}
