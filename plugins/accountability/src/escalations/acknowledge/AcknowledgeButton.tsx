import type { Escalation } from 'backstage-plugin-accountability-common';
import { useState } from 'react';
import { MaybeButton } from '../../shared';
import { useText } from '../../translation';
import { AcknowledgeDialog } from './AcknowledgeDialog';
import { whyNotAcknowledge } from './whyNotAcknowledge';

/** Lets whoever was told say that they have seen it; for others it says why not. */
export function AcknowledgeButton(props: {
  escalation: Escalation;
  onDone: () => void;
}) {
  const { escalation, onDone } = props;
  const t = useText();
  const [open, setOpen] = useState(false);
  const why = whyNotAcknowledge(escalation);
  return (
    <>
      <MaybeButton
        label={t('escalations.acknowledge.button')}
        fullLabel={t('escalations.acknowledge.full', {
          title: escalation.title,
        })}
        variant="secondary"
        why={why && t(`escalations.acknowledge.why.${why}`)}
        onPress={() => setOpen(true)}
      />
      {open && (
        <AcknowledgeDialog
          escalation={escalation}
          onClose={() => setOpen(false)}
          onDone={onDone}
        />
      )}
    </>
  );
}
