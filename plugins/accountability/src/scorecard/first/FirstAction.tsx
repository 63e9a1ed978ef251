import type { ScorecardFirstItem } from 'backstage-plugin-accountability-common';
import { lazy, Suspense, useState } from 'react';
import { IdentityLink, identityTitle, MaybeButton } from '../../shared';
import { useText } from '../../translation';
import { firstAction } from './firstAction';

// The dialog is loaded when somebody decides, not with the scorecard.
const DecisionDialog = lazy(async () => ({
  default: (await import('../../decisions/DecisionDialog')).DecisionDialog,
}));

/** The one best thing to do about an identity: decide who answers, or open what fails. */
export function FirstAction(props: {
  item: ScorecardFirstItem;
  onDone: () => void;
}) {
  const { item, onDone } = props;
  const t = useText();
  const [open, setOpen] = useState(false);
  const name = identityTitle(item.identity);
  const best = firstAction(item);
  if (!best) {
    return (
      <IdentityLink id={item.identity.id} label={t('entity.openFor', { name })}>
        {t('entity.open')}
      </IdentityLink>
    );
  }
  const { action, allowed, why } = best;
  return (
    <>
      <MaybeButton
        label={t(`decisions.action.${action}`)}
        fullLabel={t(`decisions.title.${action}`, { name })}
        why={allowed ? undefined : why ?? t('decisions.notAllowed')}
        onPress={() => setOpen(true)}
      />
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
