import { useEntityPresentation } from '@backstage/plugin-catalog-react';
import { RiMailLine } from '@remixicon/react';
import { useText } from '../translation';
import { StateChip } from './StateChip';
import { useOwnRefs } from './useOwnRefs';

/** Whose answer an identity waits for, so that whoever it is for notices it. */
export function OfferMark({ offeredTo }: { offeredTo: string }) {
  const t = useText();
  const own = useOwnRefs();
  const { primaryTitle: name } = useEntityPresentation(offeredTo);
  const mine = own.data?.includes(offeredTo);
  const isUser = offeredTo.startsWith('user:');
  const words = () => {
    if (!mine) return t('shared.offer.other', { name });
    return isUser
      ? t('shared.offer.you')
      : t('shared.offer.yourGroup', { name });
  };
  return (
    <StateChip state="not-applicable" icon={<RiMailLine size={14} />}>
      {mine ? <strong>{words()}</strong> : words()}
    </StateChip>
  );
}
