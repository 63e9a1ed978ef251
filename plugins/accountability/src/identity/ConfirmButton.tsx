import { Button } from '@backstage/ui';
import type { IdentityDetail } from 'backstage-plugin-accountability-common';
import { useState } from 'react';
import { DecisionDialog } from '../decisions';
import { identityTitle, refTitle } from '../shared';
import { useText } from '../translation';
import type { ConfirmAction } from './confirmAction';

/** Opens the dialog that makes a candidate the owner, with the candidate chosen. */
export function ConfirmButton(props: {
  confirm: ConfirmAction;
  identity: IdentityDetail;
  onDone: () => void;
}) {
  const { confirm, identity, onDone } = props;
  const t = useText();
  const [open, setOpen] = useState(false);
  const name = refTitle(confirm.owner);
  const offers = confirm.action === 'transfer';
  return (
    <>
      <Button
        variant="secondary"
        aria-label={
          offers
            ? t('identity.candidates.offerTo', { name })
            : t('identity.candidates.confirmFor', { name })
        }
        onPress={() => setOpen(true)}
      >
        {offers
          ? t('identity.candidates.offer')
          : t('identity.candidates.confirm')}
      </Button>
      {open && (
        <DecisionDialog
          target={{ identityId: identity.id, title: identityTitle(identity) }}
          action={confirm.action}
          suggestedOwner={confirm.owner}
          onClose={() => setOpen(false)}
          onDone={onDone}
        />
      )}
    </>
  );
}
