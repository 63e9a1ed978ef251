import type { CredentialRecord } from 'backstage-plugin-accountability-common';
import { ObservedTime, useSecondaryText } from '../../shared';
import { useText } from '../../translation';
import { CredentialBar } from './CredentialBar';
import type { TimeScale } from './timeScale';

/** The life of one credential as a bar, and its beginning in words. */
export function CredentialLife(props: {
  credential: CredentialRecord;
  scale: TimeScale;
  now: Date;
}) {
  const t = useText();
  const secondary = useSecondaryText();
  return (
    // As wide as its cell: what is wider is cut, the end of the bar first.
    <div style={{ width: '100%', whiteSpace: 'normal' }}>
      <CredentialBar {...props} />
      <div className={secondary.text}>
        {t('identity.facts.created')}{' '}
        <ObservedTime time={props.credential.createdAt} />
      </div>
    </div>
  );
}
