import { ConflictError, InputError } from '@backstage/errors';

const WORDS = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const NUMBERED = /^[A-Z]{3}-\d{2}(-[a-z]+)*$/;
const MAX_ID = 100;

/**
 * Refuses ids that cannot name a rule in app-config, in a URL and on a page.
 *
 * @throws ConflictError when two rules have one id, InputError when an id is none.
 */
export function refuseBadIds(ids: readonly string[]): void {
  const bad = ids.find(
    id => !(WORDS.test(id) || NUMBERED.test(id)) || id.length > MAX_ID,
  );
  if (bad !== undefined) {
    throw new InputError(
      `The rule id '${bad}' is not usable; write words in lower case joined by dashes, like key-age, or the number of a catalogue, like ACC-01`,
    );
  }
  const seen = new Set<string>();
  for (const id of ids) {
    // One key of app-config and one file of documentation must not mean two rules
    // where letters of both cases are the same.
    const name = id.toLowerCase();
    if (seen.has(name)) {
      throw new ConflictError(
        `Two rules have the id '${id}'; give one of them another id`,
      );
    }
    seen.add(name);
  }
}
