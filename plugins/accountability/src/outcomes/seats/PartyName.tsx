import { EntityRefLink } from '@backstage/plugin-catalog-react';
import type { PartyView } from 'backstage-plugin-accountability-common';
import { seatHolderTitle } from './seatHolderTitle';

/** Name of a person or a group. Leads to them while the catalog knows them. */
export function PartyName({ party }: { party: PartyView }) {
  const title = seatHolderTitle(party);
  return party.standing === 'not-in-catalog' ||
    party.standing === 'placeholder' ? (
    <span>{title}</span>
  ) : (
    <EntityRefLink entityRef={party.ref} hideIcon>
      {title}
    </EntityRefLink>
  );
}
