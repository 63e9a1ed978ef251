import type {
  IdentityFilter,
  Requirement,
} from 'backstage-plugin-accountability-common';
import { Fragment } from 'react';
import { EXEMPTIONS_ANCHOR } from '../exceptions/programme/exemptionsAnchor';
import { useExceptionPaths } from '../exceptions/useExceptionPaths';
import { useInventoryPath, useNumber } from '../inventory';
import {
  type OutcomeQuery,
  outcomeSearch,
} from '../outcomes/list/OutcomeQuery';
import { Door } from '../scorecard/Door';
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
  const exceptions = useExceptionPaths();
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
  const door = (state: (typeof SAID)[number]) => {
    if (subject === 'identity') {
      return inventory({ rule: [ruleId], ...filterOf(state, rule.excepted) });
    }
    if (subject === 'exemption') {
      return (
        exceptions && `${exceptions.list}?view=programme#${EXEMPTIONS_ANCHOR}`
      );
    }
    const search = outcomeSearch({
      ...{ mine: false, all: false, rule: ruleId },
      ...outcomeFilterOf(state, rule.excepted),
    });
    return `${definitions.list('Outcome')}?${search}`;
  };
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
            <Door to={door(verdict)}>{words}</Door>
          </Fragment>
        );
      })}
    </span>
  );
}

function outcomeFilterOf(
  state: (typeof SAID)[number],
  excepted: number,
): Pick<OutcomeQuery, 'verdict' | 'excepted'> {
  if (state === 'excepted') return { verdict: 'fail', excepted: true };
  return state === 'fail' && excepted > 0
    ? { verdict: 'fail', excepted: false }
    : { verdict: state };
}

/** What is excepted fails, too; a list of either leaves out the other. */
function filterOf(
  state: (typeof SAID)[number],
  excepted: number,
): Pick<IdentityFilter, 'verdict' | 'excepted'> {
  if (state === 'excepted') return { verdict: ['fail'], excepted: 'true' };
  return state === 'fail' && excepted > 0
    ? { verdict: ['fail'], excepted: 'false' }
    : { verdict: [state] };
}
