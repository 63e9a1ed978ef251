import { useNumber } from '../inventory/useNumber';
import { useText } from '../translation';

/** Says that there are more than are shown. */
export function MoreObligations({ more }: { more: number }) {
  const t = useText();
  const number = useNumber();
  if (more <= 0) return null;
  return <p>{t('obligations.more', { count: more, number: number(more) })}</p>;
}
