import type { Text } from '../../translation';
import { MISSING } from './problemsOf';
import { takenBy } from './takenName';

/** A problem as a sentence under its field. */
export function problemText(t: Text, message: string): string {
  if (message === MISSING || message.startsWith(`${MISSING}:`)) {
    return t('declare.form.missing');
  }
  const taken = takenBy(message);
  if (taken) return t(`declare.name.taken.${taken}`);
  return message.charAt(0).toLocaleUpperCase('en-US') + message.slice(1);
}
