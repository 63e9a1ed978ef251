import { Button } from '@backstage/ui';
import { useState } from 'react';
import { DecisionDialog } from '../decisions';
import { useText } from '../translation';

/** Claims everything ownerless that is linked to an entity, previewed first. */
export function ClaimAllButton(props: {
  entityRef: string;
  entityName: string;
  ownerless: number;
  onDone: () => void;
}) {
  const { entityRef, entityName, ownerless, onDone } = props;
  const t = useText();
  const [open, setOpen] = useState(false);
  if (ownerless === 0 && !open) return null;
  return (
    <>
      <Button variant="secondary" onPress={() => setOpen(true)}>
        {t('entity.identities.claimAll', { count: ownerless })}
      </Button>
      {open && (
        <DecisionDialog
          target={{
            selection: {
              filter: { entity: entityRef, ownership: ['ownerless'] },
            },
            title: t('entity.identities.claimAllTarget', {
              count: ownerless,
              entity: entityName,
            }),
          }}
          action="claim"
          onClose={() => setOpen(false)}
          onDone={onDone}
        />
      )}
    </>
  );
}
