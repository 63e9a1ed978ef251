import { Link } from '@backstage/core-components';
import type { Overview } from 'backstage-plugin-accountability-common';
import { useInventoryPath, useNumber } from '../../inventory';
import { ProportionBar } from '../../shared';
import { useText } from '../../translation';

/** What a rule says of all identities now; those that fail can be listed. */
export function RuleResults({
  results,
}: {
  results: Overview['byRule'][number];
}) {
  const t = useText();
  const number = useNumber();
  const path = useInventoryPath();
  const { pass, fail, unknown, notApplicable } = results;
  const label = (
    state: 'pass' | 'fail' | 'unknown' | 'not-applicable',
    count: number,
  ) => t(`admin.rules.result.${state}`, { number: number(count) });
  if (pass + fail + unknown + notApplicable === 0) {
    return <p>{t('admin.rules.notJudged')}</p>;
  }
  return (
    <div>
      <ProportionBar
        parts={[
          { state: 'pass', count: pass, label: label('pass', pass) },
          { state: 'fail', count: fail, label: label('fail', fail) },
          {
            state: 'unknown',
            count: unknown,
            label: label('unknown', unknown),
          },
          {
            state: 'not-applicable',
            count: notApplicable,
            label: label('not-applicable', notApplicable),
          },
        ]}
      />
      {fail > 0 && (
        <Link to={path({ rule: [results.ruleId] })}>
          {t('admin.rules.showFailing', { count: fail, number: number(fail) })}
        </Link>
      )}
    </div>
  );
}
