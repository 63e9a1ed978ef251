import type { Entity } from '@backstage/catalog-model';

/** How the catalog is read into the directory. */
export interface DirectoryPolicy {
  /** Whether a User of the catalog has left. */
  isLeaver(entity: Entity): boolean;
  /** Functions of groups that carry no annotation, by group ref. */
  functions: ReadonlyMap<string, string>;
  /**
   * Users, and groups whose direct members are, by ref: all executives there are,
   * besides those that carry an annotation. Absent where nobody said.
   */
  executives?: ReadonlySet<string>;
  /** Share of all people, or of all entities, that may be lost at once. */
  maxVanishShare: number;
  /** How long a greater loss must persist before it is believed, in milliseconds. */
  holdForMs: number;
}
