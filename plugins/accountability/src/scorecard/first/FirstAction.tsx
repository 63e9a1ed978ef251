import type {
  IdentityDetail,
  ScorecardFirstItem,
} from 'backstage-plugin-accountability-common';
import { Button } from '@backstage/ui';
import { lazy, Suspense, useState } from 'react';
import { IdentityLink, identityTitle } from '../../shared';
import { useText } from '../../translation';

// The dialog is loaded when somebody decides, not with the scorecard.
const DecisionDialog = lazy(async () => ({
  default: (await import('../../decisions/DecisionDialog')).DecisionDialog,
}));

/** The one best thing to do about an identity: decide who answers, or open it. */
export function FirstAction(props: {
  item: ScorecardFirstItem;
  best?: IdentityDetail['actions'][number];
  onDone: () => void;
}) {
  const { item, best, onDone } = props;
  const t = useText();
  const [open, setOpen] = useState(false);
  const name = identityTitle(item.identity);
  if (!best?.allowed) {
    return (
      <IdentityLink id={item.identity.id} label={t('entity.openFor', { name })}>
        {t('entity.open')}
      </IdentityLink>
    );
  }
  const { action } = best;
  return (
    <>
      <Button
        variant="secondary"
        aria-label={t(`decisions.title.${action}`, { name })}
        onPress={() => setOpen(true)}
      >
        {t(`decisions.action.${action}`)}
      </Button>
      {open && (
        <Suspense fallback={null}>
          <DecisionDialog
            target={{ identityId: item.identity.id, title: name }}
            action={action}
            onClose={() => setOpen(false)}
            onDone={onDone}
          />
        </Suspense>
      )}
    </>
  );
}
