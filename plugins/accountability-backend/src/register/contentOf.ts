import { InputError } from '@backstage/errors';
import type { Knex } from 'knex';
import {
  neededSeats,
  type ExceptionTerms,
  type RuleDescription,
} from 'backstage-plugin-accountability-common';
import { severityOf, type ExceptionContent } from '../exceptions';
import { breachesOf, DatabaseOutcomeStore } from '../outcomes';
import { decisionProblems } from './decisionProblems';
import type { ExceptionPolicy } from './ExceptionPolicy';
import { ruleProblems } from './ruleProblems';
import { surroundingsOf } from './surroundings';
import { couldDecide, whoDecides } from './whoDecides';

/** What the content of an exception follows from, besides its terms. */
export interface ContentKnown {
  rules: readonly RuleDescription[];
  policy: ExceptionPolicy;
  requester: string;
  now: Date;
}

/**
 * What follows from terms at this moment: severity with what raises it, limits, and
 * whose approval is needed.
 *
 * @throws InputError naming what cannot be excepted so.
 */
export async function contentOf(
  tx: Knex,
  terms: ExceptionTerms,
  { rules, policy, requester, now }: ContentKnown,
): Promise<ExceptionContent> {
  const asked = rulesOf(terms, rules);
  await requireSubjects(tx, terms);
  const { raises, governing } = await surroundingsOf(
    tx,
    terms.identities.map(Number),
  );
  const severity = severityOf(asked, raises);
  const possible = couldDecide(terms, governing);
  const problems = await decisionProblems(
    tx,
    // There is nothing to choose from where one is named, or the only one.
    terms.decidedBy || possible.length < 2 ? [] : possible,
    { severity, concerns: terms.concerns, requester, policy, now },
  );
  const decidedBy = whoDecides(terms, governing, problems);
  const breach =
    decidedBy === undefined
      ? undefined
      : (await breachesOf(tx, [decidedBy])).get(decidedBy);
  const needed = neededSeats({ severity, concerns: terms.concerns, breach });
  return {
    terms: { ...terms, decidedBy },
    severity,
    raises,
    limit: policy.limits[severity],
    needed,
    breach: needed.some(({ because }) => because === 'breach')
      ? breach
      : undefined,
    requester,
  };
}

/** @throws InputError for a rule that nobody knows, that is off, or that is about something else. */
export function rulesOf(
  terms: Pick<ExceptionTerms, 'rules' | 'identities' | 'outcomes'>,
  rules: readonly RuleDescription[],
): RuleDescription[] {
  const problems = ruleProblems(terms, rules);
  if (problems.length > 0) throw new InputError(problems.join('. '));
  return terms.rules.map(id => rules.find(of => of.id === id)!);
}

async function requireSubjects(tx: Knex, terms: ExceptionTerms): Promise<void> {
  const outcomes = await new DatabaseOutcomeStore(tx).get(terms.outcomes);
  const none = terms.outcomes.find(ref => !outcomes.has(ref));
  if (none) throw new InputError(`There is no outcome ${none}`);
}
