import { useApi } from '@backstage/core-plugin-api';
import { accountabilityApiRef } from '../api';
import { AsyncContent, useAsyncData, useSecondaryText } from '../shared';
import { useText } from '../translation';

/** A rule in its own words: what it wants, by which threshold, from which source. */
export function RuleWhy({ ruleId }: { ruleId: string }) {
  const t = useText();
  const secondary = useSecondaryText();
  const api = useApi(accountabilityApiRef);
  const rule = useAsyncData(`rule:${ruleId}`, async signal => {
    const rules = await api.listRules({ signal });
    return rules.find(({ id }) => id === ruleId) ?? null;
  });
  return (
    <AsyncContent result={rule} what={t('identity.verdicts.whyWhat')}>
      {data =>
        data === null ? (
          <p>{t('identity.verdicts.ruleGone')}</p>
        ) : (
          <dl className={secondary.text}>
            <dd>{data.description}</dd>
            <dt>{t('identity.verdicts.source')}</dt>
            <dd>{data.source}</dd>
            {Object.keys(data.parameters).length > 0 && (
              <>
                <dt>{t('identity.verdicts.parameters')}</dt>
                <dd>
                  {Object.entries(data.parameters)
                    .map(([name, value]) => `${name}: ${value}`)
                    .join(', ')}
                </dd>
              </>
            )}
            {data.frameworks.length > 0 && (
              <>
                <dt>{t('identity.verdicts.frameworks')}</dt>
                <dd>{data.frameworks.join(', ')}</dd>
              </>
            )}
            <dt>{t('identity.verdicts.unknownWhen')}</dt>
            <dd>{data.unknownWhen}</dd>
          </dl>
        )
      }
    </AsyncContent>
  );
}
