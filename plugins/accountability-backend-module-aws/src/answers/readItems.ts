import { stripControl } from 'backstage-plugin-accountability-node';
import type { z } from 'zod';
import type { AnswerContext } from './AnswerContext';

const MOST_SHOWN = 200;

/** Names the item by position and, where it has one, by name; never by its content. */
function labelOf(item: unknown, what: string, index: number): string {
  const named = Object.entries(item ?? {}).find(
    ([key, value]) => /^(User|Role|Group)Name$/.test(key) && value !== '',
  );
  return named && typeof named[1] === 'string'
    ? `${what} ${stripControl(named[1], 80)}`
    : `${what} ${index + 1}`;
}

/** Reads the items of a listing one by one; a broken one is lost, the others are not. */
export function* readItems<T extends z.ZodType>(
  items: unknown,
  schema: T,
  options: { context: AnswerContext; what: string },
): Generator<z.infer<T>> {
  const { context, what } = options;
  if (items === undefined || items === null) return;
  for (const [index, item] of (Array.isArray(items)
    ? items
    : [items]
  ).entries()) {
    const parsed = schema.safeParse(item);
    if (parsed.success) {
      yield parsed.data;
    } else {
      const { path, message } = parsed.error.issues[0];
      const record = labelOf(item, what, index);
      const field = stripControl(path.map(String).join('.'), MOST_SHOWN);
      context.report({
        effect: 'record-lost',
        message: `${record} could not be read (${field}: ${stripControl(
          message,
          MOST_SHOWN,
        )}); export it again`,
        file: context.file,
        record,
      });
    }
  }
}
