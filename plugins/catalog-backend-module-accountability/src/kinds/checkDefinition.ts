import type { Entity } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import {
  ACCOUNTABILITY_PREFIX,
  DEFINITION_API_VERSION,
  parseDefinition,
  type DefinitionKind,
} from 'backstage-plugin-accountability-common';

/** Prefixes of apiVersions under which somebody meant our kinds. */
const OURS_OR_MISTAKEN = [`${ACCOUNTABILITY_PREFIX}/`, 'backstage.io/'];

/**
 * Whether an Outcome or Control is one of ours and can be read; false for kinds of
 * the same name that are somebody else's.
 *
 * @throws InputError naming each field and what to write there.
 */
export function checkDefinition(entity: Entity): boolean {
  const { apiVersion, spec } = entity;
  const kind = entity.kind as DefinitionKind;
  if (apiVersion !== DEFINITION_API_VERSION) {
    if (!OURS_OR_MISTAKEN.some(prefix => apiVersion.startsWith(prefix))) {
      return false;
    }
    throw new InputError(
      `apiVersion: '${apiVersion}' is not known for kind ${kind}; write ${DEFINITION_API_VERSION}`,
    );
  }
  const { problems } = parseDefinition(kind, spec);
  if (problems.length > 0) {
    throw new InputError(
      problems.map(({ path, message }) => `${path}: ${message}`).join('; '),
    );
  }
  return true;
}
