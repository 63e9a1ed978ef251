import { identityRecordSchema } from 'backstage-plugin-accountability-common';
import { z } from 'zod';
import { isPlainObject } from './isPlainObject';
import { nearest } from './nearest';
import { pathOf, type RecordPath } from './pathOf';

function withoutWrapping(schema: z.core.$ZodType): z.core.$ZodType {
  let inner = schema;
  while (inner instanceof z.ZodDefault || inner instanceof z.ZodOptional) {
    inner = inner.unwrap();
  }
  return inner;
}

function find(
  schema: z.core.$ZodType,
  value: unknown,
  path: RecordPath,
): string | undefined {
  const inner = withoutWrapping(schema);
  if (inner instanceof z.ZodArray && Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      const found = find(inner.element, item, [...path, index]);
      if (found) return found;
    }
  } else if (inner instanceof z.ZodObject && isPlainObject(value)) {
    const known = Object.keys(inner.shape);
    for (const [key, child] of Object.entries(value)) {
      const at = [...path, key];
      if (!Object.hasOwn(inner.shape, key)) {
        return `${pathOf(at)} is no field here; did you mean ${nearest(
          key,
          known,
        )}? Fields of your own start with x-`;
      }
      const found = find(inner.shape[key], child, at);
      if (found) return found;
    }
  }
  return undefined;
}

/** What is wrong with the first field that the normalised format does not know. */
export function unknownField(value: unknown): string | undefined {
  return find(identityRecordSchema, value, []);
}
