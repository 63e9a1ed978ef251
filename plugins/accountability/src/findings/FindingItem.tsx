import { Flex } from '@backstage/ui';
import type { OutcomeVerdict } from 'backstage-plugin-accountability-common';
import type { ReactNode } from 'react';
import { SeverityTag, StateChip, useSecondaryText, When } from '../shared';
import { useText } from '../translation';

/** What one rule finds wrong, or why it cannot tell, and what it is for. */
export function FindingItem(props: {
  verdict: OutcomeVerdict;
  action?: ReactNode;
}) {
  const { verdict: item, action } = props;
  const { verdict } = item;
  const t = useText();
  const secondary = useSecondaryText();
  return (
    <Flex direction="column" gap="1">
      <Flex align="center" gap="2" style={{ flexWrap: 'wrap' }}>
        <StateChip state={verdict.is}>
          <strong>{item.title}</strong>
        </StateChip>
        {verdict.is === 'fail' && <SeverityTag severity={item.severity} />}
      </Flex>
      {verdict.is === 'fail' && <div>{verdict.because}</div>}
      {verdict.is === 'unknown' && (
        <div>
          {t('findings.missing', { missing: verdict.missing.join('; ') })}
        </div>
      )}
      {item.sentence && (
        <div className={secondary.text}>
          {t('findings.serves', { sentence: item.sentence })}
        </div>
      )}
      {verdict.is === 'fail' && (
        <div className={secondary.text}>
          {t('findings.remedy', { remedy: item.remedy })}
        </div>
      )}
      <div className={secondary.text}>
        {t('findings.since')} <When at={item.since} /> ·{' '}
        {t('findings.rule', { id: item.ruleId })}
        {item.frameworks.length > 0 &&
          ` · ${t('findings.frameworks', {
            frameworks: item.frameworks.join(', '),
          })}`}
      </div>
      {action && <div>{action}</div>}
    </Flex>
  );
}
