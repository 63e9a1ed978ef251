import type { CredentialRecord } from 'backstage-plugin-accountability-common';
import { useSecondaryText } from '../../shared';
import { useText } from '../../translation';

/** What a credential is called, what it is, and whether it works. */
export function CredentialName(props: { credential: CredentialRecord }) {
  const t = useText();
  const secondary = useSecondaryText();
  const { name, uid, type, status } = props.credential;
  return (
    // Ids of keys are long words, which a narrow cell would cut.
    <div style={{ overflowWrap: 'anywhere', whiteSpace: 'normal' }}>
      {name ?? uid}
      <div className={secondary.text}>
        {t(`identity.credentials.type.${type}`)} ·{' '}
        {t(`identity.credentials.state.${status}`)}
      </div>
    </div>
  );
}
