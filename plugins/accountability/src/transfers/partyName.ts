import type { PartyView } from 'backstage-plugin-accountability-common';
import { refTitle } from '../shared';

/** What people call somebody who may be gone. */
export function partyName({ ref, title }: PartyView): string {
  return title ?? refTitle(ref);
}
