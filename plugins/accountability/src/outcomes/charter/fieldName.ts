import { seatSchema } from 'backstage-plugin-accountability-common';
import type { Text } from '../../translation';
import { charterMessages } from './charterMessages';

const fields = charterMessages.field;

/** Name of a field of a charter for people; the field itself where we know none. */
export function fieldName(t: Text, field: string): string {
  const [head, part] = field.split('.', 2);
  if (head === 'seats') {
    const seat = seatSchema.safeParse(part);
    return seat.success
      ? t('outcomes.charter.seat', { seat: t(`shared.seat.${seat.data}`) })
      : field;
  }
  if (head === 'measure') {
    return part !== undefined && part in fields.measure
      ? t(
          `outcomes.charter.field.measure.${
            part as keyof typeof fields.measure
          }`,
        )
      : field;
  }
  return head in fields
    ? t(
        `outcomes.charter.field.${
          head as Exclude<keyof typeof fields, 'measure'>
        }`,
      )
    : field;
}
