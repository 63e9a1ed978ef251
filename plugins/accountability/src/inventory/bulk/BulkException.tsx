import type { IdentityFilter } from 'backstage-plugin-accountability-common';
import { RequestExceptionLink } from '../../exceptions/doors';
import { useText } from '../../translation';

// So that the address of the form stays short enough for every browser.
const MOST = 200;
const OWNERLESS = ['accountable-owner'];

/** Asks for one exception for what is picked: for the rules that are filtered by, or that nobody answers. */
export function BulkException(props: {
  filter: IdentityFilter;
  picked: ReadonlySet<string>;
}) {
  const { filter, picked } = props;
  const t = useText();
  if (picked.size === 0 || picked.size > MOST) return null;
  return (
    <RequestExceptionLink
      subjects={{ rules: filter.rule ?? OWNERLESS, identities: [...picked] }}
      about={t('inventory.bulk.selected', {
        count: picked.size,
        number: String(picked.size),
      })}
    />
  );
}
