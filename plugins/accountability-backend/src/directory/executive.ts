import type { Entity } from '@backstage/catalog-model';
import { ANNOTATION_EXECUTIVE } from 'backstage-plugin-accountability-common';
import type { DirectoryPolicy } from './DirectoryPolicy';

/**
 * Whether a user is an executive, or the direct members of a group are. `unlisted`
 * where nothing is said of it, but the configuration says who they all are. Nothing
 * where nobody says anything.
 */
export type Executive = 'yes' | 'no' | 'unlisted';

/** What the annotation says, else the configuration. Pure. */
export function executiveOf(
  entity: Entity,
  ref: string,
  { executives }: Pick<DirectoryPolicy, 'executives'>,
): { executive?: Executive; problems: string[] } {
  const annotated: unknown =
    entity.metadata.annotations?.[ANNOTATION_EXECUTIVE];
  const said = typeof annotated === 'string' ? annotated.trim() : undefined;
  if (said?.toLowerCase() === 'true') return { executive: 'yes', problems: [] };
  if (said?.toLowerCase() === 'false') return { executive: 'no', problems: [] };
  return {
    executive: executives && (executives.has(ref) ? 'yes' : 'unlisted'),
    problems: said
      ? [
          `${ANNOTATION_EXECUTIVE} is '${said
            .replaceAll('\0', '')
            .slice(0, 200)}'; write 'true' or 'false'`,
        ]
      : [],
  };
}
