import type { EntityStatusItem } from '@backstage/catalog-model/alpha';
import { LABEL_FLAGGED } from 'backstage-plugin-accountability-common';
import type { VisibleFlag } from './VisibleFlag';

/** Type of the status item that explains a flag. */
export const STATUS_FLAGGED = LABEL_FLAGGED;

/** The flag as a sentence for people; none where there is nothing to say. */
export function toStatusItem(flag: VisibleFlag): EntityStatusItem | undefined {
  switch (flag.flag) {
    case 'true':
      return item('warning', ownerlessMessage(flag));
    case 'excepted':
      return item(
        'info',
        'Every identity without an accountable owner is covered by an exception in effect.',
      );
    case 'unknown':
      return item(
        'info',
        'A source this entity depends on has never been read completely, so its identities cannot be judged yet.',
      );
    default:
      return undefined;
  }
}

function item(
  level: EntityStatusItem['level'],
  message: string,
): EntityStatusItem {
  return { type: STATUS_FLAGGED, level, message };
}

function ownerlessMessage({ ownerless, identities, reasons }: VisibleFlag) {
  const why = reasons.length > 0 ? ` (${reasons.join(', ')})` : '';
  const noun = identities === 1 ? 'identity' : 'identities';
  const verb = ownerless === 1 ? 'has' : 'have';
  return `${ownerless} of ${identities} linked ${noun} ${verb} no accountable owner${why}.`;
}
