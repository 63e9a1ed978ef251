import { Link } from '@backstage/core-components';
import type {
  Requirement,
  VerdictResult,
} from 'backstage-plugin-accountability-common';
import { Fragment } from 'react';
import { useInventoryPath, useNumber } from '../inventory';
import { useDefinitionPaths, useSecondaryText } from '../shared';
import { useText } from '../translation';

const SAID = ['fail', 'excepted', 'unknown', 'pass'] as const;

/** What a rule says of all it judges; each number leads to its list. */
export function RuleNumbers({ rule }: { rule: Requirement['rules'][number] }) {
  const t = useText();
  const secondary = useSecondaryText();
  const number = useNumber();
  const inventory = useInventoryPath();
  const definitions = useDefinitionPaths();
  const { ruleId, subject, enabled } = rule;
  if (!enabled) {
    return <span className={secondary.text}>{t('frameworks.ruleOff')}</span>;
  }
  const said = SAID.filter(verdict => rule[verdict] > 0);
  if (said.length === 0) {
    return (
      <span className={secondary.text}>{t('frameworks.ruleNotJudged')}</span>
    );
  }
  const door = (verdict: VerdictResult) =>
    subject === 'identity'
      ? inventory({ rule: [ruleId], verdict: [verdict] })
      : `${definitions.list('Outcome')}?${new URLSearchParams({
          rule: ruleId,
          verdict,
        })}`;
  return (
    <span>
      {said.map((verdict, index) => {
        const words = t(`frameworks.rule.${verdict}`, {
          count: rule[verdict],
          number: number(rule[verdict]),
        });
        return (
          <Fragment key={verdict}>
            {index > 0 && ' · '}
            {verdict === 'excepted' ? (
              words
            ) : (
              <Link to={door(verdict)}>{words}</Link>
            )}
          </Fragment>
        );
      })}
    </span>
  );
}
