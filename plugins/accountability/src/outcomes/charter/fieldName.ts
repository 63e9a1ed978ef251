import { fieldTitle } from '../../declare/fields/fieldTitle';
import type { Text } from '../../translation';

/** Name of a field of a charter, as the form that declares it calls it. */
export function fieldName(t: Text, field: string): string {
  const title = fieldTitle(t, `spec.${field}`);
  if (title === `spec.${field}`) return field;
  return field.startsWith('seats.')
    ? t('outcomes.charter.seat', { seat: title })
    : title;
}
