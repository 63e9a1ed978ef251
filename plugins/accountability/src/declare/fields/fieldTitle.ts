import { SEATS, type Seat } from 'backstage-plugin-accountability-common';
import type { Text } from '../../translation';
import { fieldMessages } from './fieldMessages';

type Field = keyof typeof fieldMessages;

/**
 * What people call the field at a path; in a list, with its place: `Decision rights 2:
 * May`. A path that we know nothing of stays as it is.
 */
export function fieldTitle(t: Text, path: string): string {
  const steps = path.split('.').filter(step => step !== 'spec');
  const [first, second] = steps;
  const last = steps[steps.length - 1];
  if (first === 'seats' && SEATS.includes(second as Seat)) {
    return t(`shared.seat.${second as Seat}`);
  }
  const nameOf = (step: string) =>
    step in fieldMessages ? t(`declare.field.${step as Field}`) : undefined;
  if (!/^\d+$/.test(second)) return nameOf(last) ?? path;
  const list = nameOf(first) ?? first;
  return steps.length === 2
    ? list
    : t('declare.form.inRow', {
        list,
        row: String(Number(second) + 1),
        field: nameOf(last) ?? last,
      });
}
