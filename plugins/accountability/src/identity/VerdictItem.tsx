import { Button, Flex } from '@backstage/ui';
import type { RuleVerdict } from 'backstage-plugin-accountability-common';
import { useState } from 'react';
import {
  AskedLink,
  ExceptedLink,
  RequestExceptionLink,
} from '../exceptions/doors';
import { SeverityTag, StateChip, useSecondaryText, When } from '../shared';
import { useText } from '../translation';
import { RuleWhy } from './RuleWhy';

/** What one rule says: the verdict, why, what to do, and where its threshold comes from. */
export function VerdictItem(props: {
  verdict: RuleVerdict;
  identityId: string;
}) {
  const { verdict: item, identityId } = props;
  const t = useText();
  const secondary = useSecondaryText();
  const [open, setOpen] = useState(false);
  const { verdict } = item;
  return (
    <>
      <Flex align="center" gap="2">
        <StateChip state={item.exception ? 'excepted' : verdict.is}>
          <strong>{item.title}</strong>
        </StateChip>
        {verdict.is === 'fail' && <SeverityTag severity={item.severity} />}
        <Button
          variant="tertiary"
          aria-expanded={open}
          aria-label={t('identity.verdicts.whyFor', { title: item.title })}
          onPress={() => setOpen(!open)}
        >
          {t('identity.verdicts.why')}
        </Button>
      </Flex>
      {(verdict.is === 'fail' || verdict.is === 'not-applicable') && (
        <div>{verdict.because}</div>
      )}
      {verdict.is === 'unknown' && (
        <div>
          {t('identity.verdicts.missing', {
            missing: verdict.missing.join(', '),
          })}
        </div>
      )}
      {verdict.is === 'fail' && (
        <div className={secondary.text}>
          {t('identity.verdicts.remedy', { remedy: item.remedy })}
        </div>
      )}
      {verdict.is === 'fail' && (
        <div>
          {item.exception && <ExceptedLink exception={item.exception} />}
          {item.exception && item.askedFor && ' · '}
          {item.askedFor && (
            <AskedLink exceptionId={item.askedFor} about={item.title} />
          )}
          {!item.exception && !item.askedFor && (
            <RequestExceptionLink
              subjects={{ rules: [item.ruleId], identities: [identityId] }}
              about={item.title}
            />
          )}
        </div>
      )}
      {item.firstSeenAt && (
        <div className={secondary.text}>
          {t('identity.verdicts.openSince')} <When at={item.firstSeenAt} />
        </div>
      )}
      {open && <RuleWhy ruleId={item.ruleId} />}
    </>
  );
}
