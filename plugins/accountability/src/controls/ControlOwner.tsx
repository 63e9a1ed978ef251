import { RiUserAddLine } from '@remixicon/react';
import type { PartyView } from 'backstage-plugin-accountability-common';
import { PartyLine } from '../outcomes/seats';
import { Hole } from '../outcomes/seats/Hole';
import { useText } from '../translation';

/** Who owns a control, or the hole where somebody should be. */
export function ControlOwner({ owner }: { owner?: PartyView }) {
  const t = useText();
  return owner ? (
    <PartyLine party={owner} />
  ) : (
    <span style={{ alignItems: 'center', display: 'inline-flex', gap: 8 }}>
      <Hole icon={<RiUserAddLine size={14} />} />
      {t('controls.noOwner')}
    </span>
  );
}
