import { useEntityPresentation } from '@backstage/plugin-catalog-react';
import type { Obligation } from 'backstage-plugin-accountability-common';
import { useText } from '../translation';

/** Why it is they who must do it. */
export function BecauseText(props: { because: Obligation['because'] }) {
  const { seat, holder, how } = props.because;
  const t = useText();
  const { primaryTitle } = useEntityPresentation(holder);
  const text = seat
    ? t(`obligations.because.${how}Seat`, {
        ...{ holder: primaryTitle, seat: t(`shared.seat.${seat}`) },
      })
    : t(`obligations.because.${how}`, { holder: primaryTitle });
  return <>{text}</>;
}
