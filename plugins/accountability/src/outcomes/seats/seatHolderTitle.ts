import type { PartyView } from 'backstage-plugin-accountability-common';
import { refTitle } from '../../shared';

/** Name of a holder for people, also of one who is no longer in the catalog. */
export function seatHolderTitle(holder: PartyView): string {
  return holder.title ?? refTitle(holder.ref);
}
