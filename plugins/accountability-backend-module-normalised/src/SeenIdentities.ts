import {
  formatIdentityReference,
  type IdentityRecord,
} from 'backstage-plugin-accountability-common';
import type { Place } from './RawIdentity';

/** Remembers where identities stood, to find those that come twice. */
export class SeenIdentities {
  readonly #places = new Map<string, string>();

  /** Why the record comes second, naming the place of the first; undefined for a first one. */
  repeats(record: IdentityRecord, place: Place): string | undefined {
    const reference = formatIdentityReference(record);
    const id = `${record.provider}:${record.scope}#${record.immutableId}`;
    const here = `${place.file}, ${place.record}`;
    const same = this.#places.get(reference);
    if (same) {
      return `${reference} is already at ${same}, which is kept; remove one of them`;
    }
    const sameId =
      record.immutableId === undefined ? undefined : this.#places.get(id);
    if (sameId) {
      return `${reference} has the immutableId of the identity at ${sameId}, which is kept; correct one of them`;
    }
    this.#places.set(reference, here);
    if (record.immutableId !== undefined) this.#places.set(id, here);
    return undefined;
  }
}
