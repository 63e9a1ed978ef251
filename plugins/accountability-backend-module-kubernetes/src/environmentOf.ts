import { InputError } from '@backstage/errors';
import {
  environmentSchema,
  type Environment,
} from 'backstage-plugin-accountability-common';

/** Reads the configured environment of a cluster. @throws InputError naming the choices. */
export function environmentOf(text: string | undefined): Environment {
  const parsed = environmentSchema.safeParse(text ?? 'unknown');
  if (parsed.success) return parsed.data;
  throw new InputError(
    `'${text}' is not an environment; write one of ${environmentSchema.options.join(
      ', ',
    )}`,
  );
}
