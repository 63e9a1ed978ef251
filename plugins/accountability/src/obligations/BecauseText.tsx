import { useEntityPresentation } from '@backstage/plugin-catalog-react';
import type { Obligation } from 'backstage-plugin-accountability-common';
import { useDays } from '../outcomes/useDays';
import { useText } from '../translation';

/** Why it is they who must do it. */
export function BecauseText(props: { because: Obligation['because'] }) {
  const { seat, holder, how, from } = props.because;
  const t = useText();
  const days = useDays();
  const { primaryTitle } = useEntityPresentation(holder);
  if (!seat)
    return <>{t(`obligations.because.${how}`, { holder: primaryTitle })}</>;
  const of = { holder: primaryTitle, seat: t(`shared.seat.${seat}`) };
  if (!from) return <>{t(`obligations.because.${how}Seat`, of)}</>;
  const next = how === 'group' ? 'groupNext' : 'ownNext';
  return (
    <>{t(`obligations.because.${next}`, { ...of, day: days(from).day })}</>
  );
}
