import type {
  RuleDescription,
  RuleResults,
} from 'backstage-plugin-accountability-common';
import { hasWords } from '../../shared';

/** Which rules are shown. */
export interface RulesQuery {
  q?: string;
  /** Only those that something fails. */
  finding: boolean;
}

/** Reads a query from an address. */
export function readRulesQuery(params: URLSearchParams): RulesQuery {
  return {
    q: params.get('q')?.trim().slice(0, 200) || undefined,
    finding: params.get('finding') === 'true',
  };
}

/** The part of an address behind the question mark that stands for a query. */
export function rulesSearch({ q, finding }: RulesQuery): string {
  return new URLSearchParams({
    ...(q && { q }),
    ...(finding && { finding: 'true' }),
  }).toString();
}

/** The rules that fit, in the order they came in: every word is in their texts or ids. */
export function chosenRules(
  rules: readonly RuleDescription[],
  query: RulesQuery,
  results: readonly RuleResults[] = [],
): RuleDescription[] {
  const finding = new Set(
    results.filter(({ fail }) => fail > 0).map(({ ruleId }) => ruleId),
  );
  return rules.filter(rule => {
    const { id, title, description, sentence = '', frameworks } = rule;
    return (
      (!query.finding || finding.has(id)) &&
      hasWords(query.q, [id, title, description, sentence, ...frameworks])
    );
  });
}
