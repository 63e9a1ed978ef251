import type { Requirement } from 'backstage-plugin-accountability-common';
import { Fragment } from 'react';
import { useRuleDoor } from '../findings';
import { useNumber } from '../inventory';
import { Door } from '../scorecard/Door';
import { useSecondaryText } from '../shared';
import { useText } from '../translation';

const SAID = ['fail', 'excepted', 'unknown', 'pass'] as const;

/** What a rule says of all it judges; each number leads to its list. */
export function RuleNumbers({ rule }: { rule: Requirement['rules'][number] }) {
  const t = useText();
  const secondary = useSecondaryText();
  const number = useNumber();
  const door = useRuleDoor();
  if (!rule.enabled) {
    return <span className={secondary.text}>{t('frameworks.ruleOff')}</span>;
  }
  const said = SAID.filter(verdict => rule[verdict] > 0);
  if (said.length === 0) {
    return (
      <span className={secondary.text}>{t('frameworks.ruleNotJudged')}</span>
    );
  }
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
            <Door to={door(rule, verdict)}>{words}</Door>
          </Fragment>
        );
      })}
    </span>
  );
}
