import type {
  IdentityFilter,
  Overview,
  VerdictResult,
} from 'backstage-plugin-accountability-common';
import { useInventoryPath, useNumber } from '../../inventory';
import { ProportionBar } from '../../shared';
import { useText } from '../../translation';

/** What a rule says of all identities now; each number leads to its list. */
export function RuleResults({
  results,
}: {
  results: Overview['byRule'][number];
}) {
  const t = useText();
  const number = useNumber();
  const path = useInventoryPath();
  const { ruleId, pass, fail, excepted, unknown, notApplicable } = results;
  const part = (
    state: VerdictResult | 'excepted',
    count: number,
    filter: IdentityFilter = { verdict: [state as VerdictResult] },
  ) => ({
    state,
    count,
    label: t(`admin.rules.result.${state}`, { count, number: number(count) }),
    to: path({ rule: [ruleId], ...filter }),
  });
  if (pass + fail + excepted + unknown + notApplicable === 0) {
    return <p>{t('admin.rules.notJudged')}</p>;
  }
  return (
    <ProportionBar
      parts={[
        part('pass', pass),
        part('fail', fail, {
          verdict: ['fail'],
          // What is excepted fails, too.
          ...(excepted > 0 && { excepted: 'false' }),
        }),
        part('excepted', excepted, { verdict: ['fail'], excepted: 'true' }),
        part('unknown', unknown),
        part('not-applicable', notApplicable),
      ]}
    />
  );
}
