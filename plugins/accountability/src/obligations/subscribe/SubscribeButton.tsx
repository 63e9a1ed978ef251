import { Button } from '@backstage/ui';
import { RiCalendarLine } from '@remixicon/react';
import { useState } from 'react';
import { useText } from '../../translation';
import { SubscribeDialog } from './SubscribeDialog';

/** Opens the way to what somebody must do in a calendar of their own. */
export function SubscribeButton() {
  const t = useText();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        variant="secondary"
        iconStart={<RiCalendarLine size={16} />}
        onPress={() => setOpen(true)}
      >
        {t('obligations.subscribe.button')}
      </Button>
      {open && <SubscribeDialog onClose={() => setOpen(false)} />}
    </>
  );
}
