import type {
  RuleResults as Results,
  RuleSubject,
} from 'backstage-plugin-accountability-common';
import { type RuleState, useRuleDoor } from '../../findings';
import { useNumber } from '../../inventory';
import { ProportionBar } from '../../shared';
import { useText } from '../../translation';

/** What a rule says now of everything that it judges; each number leads to its list. */
export function RuleResults(props: { results: Results; subject: RuleSubject }) {
  const { results, subject } = props;
  const t = useText();
  const number = useNumber();
  const door = useRuleDoor();
  const { ruleId, pass, fail, excepted, unknown, notApplicable } = results;
  const part = (state: RuleState, count: number) => ({
    state,
    count,
    label: t(`admin.rules.result.${state}`, { count, number: number(count) }),
    to: door({ ruleId, subject, excepted }, state),
  });
  if (pass + fail + excepted + unknown + notApplicable === 0) {
    return <p>{t('admin.rules.notJudged')}</p>;
  }
  return (
    <ProportionBar
      parts={[
        part('pass', pass),
        part('fail', fail),
        part('excepted', excepted),
        part('unknown', unknown),
        part('not-applicable', notApplicable),
      ]}
    />
  );
}
