import { InputError } from '@backstage/errors';

/** Parts of a reference `provider:scope/name`. @public */
export interface IdentityReference {
  provider: string;
  scope: string;
  name: string;
}

/** Writes the reference of an identity: `kubernetes:prod/payments/api`. @public */
export function formatIdentityReference(reference: IdentityReference): string {
  return `${reference.provider}:${reference.scope}/${reference.name}`;
}

const REFERENCE = /^([a-z0-9][a-z0-9-]{0,62}):([^/\s]{1,253})\/(\S.{0,511})$/;

/**
 * Reads `provider:scope/name`.
 *
 * @throws InputError naming the text when it is not such a reference.
 * @public
 */
export function parseIdentityReference(text: string): IdentityReference {
  const match = REFERENCE.exec(text.trim());
  if (!match) {
    throw new InputError(
      `'${text}' is not an identity reference; write provider:scope/name, for example kubernetes:prod/payments/api`,
    );
  }
  return { provider: match[1], scope: match[2], name: match[3] };
}

/** Most references that one annotation may carry. @public */
export const MAX_REFERENCES = 200;

/**
 * Reads the annotation `accountability.dev/identities`: references
 * (`provider:scope/name`) or aliases (an ARN, `system:serviceaccount:ns:name`),
 * separated by commas or line breaks. Blank parts are ignored, repeats dropped.
 *
 * @public
 */
export function parseIdentityReferences(annotation: string): string[] {
  const parts = annotation
    .split(/[,\n]/)
    .map(part => part.trim())
    .filter(part => part.length > 0 && part.length <= 768);
  return [...new Set(parts)].slice(0, MAX_REFERENCES);
}
