import {
  NOT_REPORTED,
  OBSERVED_NEVER,
  observedAt,
  type ObservedInstant,
} from 'backstage-plugin-accountability-common';
import { parseInstant } from 'backstage-plugin-accountability-node';
import type { AnswerContext } from './AnswerContext';

/** Reads a time of a JSON answer (text, number, or a Date of the SDK); a bad one becomes a note. */
export function readInstant(
  value: unknown,
  options: { context: AnswerContext; record: string; field: string },
): ObservedInstant {
  const { context, record, field } = options;
  const isDate = value instanceof Date && !Number.isNaN(value.getTime());
  const parsed = parseInstant(isDate ? value.toISOString() : value);
  switch (parsed.is) {
    case 'instant':
      return observedAt(parsed.value);
    case 'never':
      return OBSERVED_NEVER;
    case 'absent':
      return NOT_REPORTED;
    default:
      context.report({
        effect: 'note',
        message: `${field} of ${record} is '${parsed.text}', which is not a time; it counts as not reported`,
        file: context.file,
        record,
      });
      return NOT_REPORTED;
  }
}
