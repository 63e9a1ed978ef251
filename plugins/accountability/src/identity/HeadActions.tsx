import type {
  DecisionAction,
  IdentityDetail,
} from 'backstage-plugin-accountability-common';
import { useState } from 'react';
import { DecisionDialog } from '../decisions';
import { byAllowed } from '../decisions/byAllowed';
import { identityTitle, MaybeButtons, sharedReason } from '../shared';
import { useText } from '../translation';

/**
 * Every decision as a button, allowed ones first; a disabled one says why. Where none is
 * allowed for one reason, that reason stands for all.
 */
export function HeadActions(props: {
  identity: IdentityDetail;
  onDone: () => void;
}) {
  const { identity, onDone } = props;
  const t = useText();
  const [chosen, setChosen] = useState<DecisionAction>();
  const actions = byAllowed(identity.actions).map(
    ({ action, allowed, why }) => ({
      action,
      why: allowed ? undefined : why ?? t('decisions.notAllowed'),
    }),
  );
  const never = sharedReason(actions.map(({ why }) => why));
  if (never) {
    return <p>{t('identity.head.noActions', { why: never })}</p>;
  }
  return (
    <>
      <div role="group" aria-label={t('identity.head.actions')}>
        <MaybeButtons
          actions={actions.map(({ action, why }, index) => ({
            id: action,
            label: t(`decisions.action.${action}`),
            variant: index === 0 ? 'primary' : 'secondary',
            why,
            onPress: () => setChosen(action),
          }))}
        />
      </div>
      {chosen && (
        <DecisionDialog
          target={{ identityId: identity.id, title: identityTitle(identity) }}
          action={chosen}
          onClose={() => setChosen(undefined)}
          onDone={onDone}
        />
      )}
    </>
  );
}
