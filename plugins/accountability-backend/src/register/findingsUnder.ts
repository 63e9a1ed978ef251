import type { Knex } from 'knex';
import type {
  ExceptionSubject,
  ExceptionTerms,
  RuleDescription,
  Verdict,
} from 'backstage-plugin-accountability-common';
import { subjectsOf } from '../exceptions';
import { DatabaseFindingStore } from '../findings';
import { DatabaseOutcomeStore, DatabaseVerdictStore } from '../outcomes';
import { DatabaseIdentityListStore, SEES_ALL } from '../posture';
import type { Clock } from '../time';

/** A finding of an exception, with its subject as it is stored. */
export type FindingUnder = ExceptionSubject & { subject: string };

/** What the rules of an exception say of its subjects now, whoever may see them. */
export async function findingsUnder(
  tx: Knex,
  terms: Pick<ExceptionTerms, 'rules' | 'identities' | 'outcomes'>,
  known: { rules: readonly RuleDescription[]; clock: Clock },
): Promise<FindingUnder[]> {
  const ids = terms.identities.map(Number);
  const list = new DatabaseIdentityListStore(tx, known.clock);
  const identities = new Map(
    (await list.byIds(ids, SEES_ALL)).map(of => [`identity:${of.id}`, of]),
  );
  const evaluations = await new DatabaseFindingStore(tx).evaluationsOf(ids);
  const outcomes = await new DatabaseOutcomeStore(tx).get(terms.outcomes);
  const verdicts = await new DatabaseVerdictStore(tx).verdictsOf(
    terms.outcomes,
  );
  const verdictOf = (
    ruleId: string,
    subject: string,
    identityId?: number,
  ): Verdict | undefined =>
    (identityId === undefined
      ? verdicts.get(subject)
      : evaluations.get(identityId)?.verdicts
    )?.find(of => of.ruleId === ruleId)?.verdict;
  return subjectsOf(terms).map(
    ({ ruleId, subject, identityId }): FindingUnder => {
      const rule = known.rules.find(of => of.id === ruleId);
      const verdict = verdictOf(ruleId, subject, identityId);
      return {
        ruleId,
        ruleTitle: rule?.title ?? ruleId,
        severity: rule?.severity ?? 'low',
        subject,
        identityId: identityId === undefined ? undefined : String(identityId),
        outcomeRef: identityId === undefined ? subject : undefined,
        title:
          identities.get(subject)?.reference ??
          outcomes.get(subject)?.title ??
          subject,
        failing: verdict?.is === 'fail',
        because: verdict?.is === 'fail' ? verdict.because : undefined,
      };
    },
  );
}
