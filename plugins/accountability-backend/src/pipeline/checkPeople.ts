import { InputError } from '@backstage/errors';
import type { Knex } from 'knex';
import type { ReviewRecord } from 'backstage-plugin-accountability-common';
import { DatabaseDirectoryStore } from '../directory';

/**
 * What is written down in a review, with everybody named by their full ref.
 *
 * @throws InputError for a participant who is no active person, or for somebody who
 * shall see to a decision and is not there.
 */
export async function checkPeople(
  tx: Knex,
  record: ReviewRecord,
): Promise<ReviewRecord> {
  const named = [
    ...record.participants,
    ...record.decisions.flatMap(({ who }) => who ?? []),
  ];
  const found = await new DatabaseDirectoryStore(tx).standings([
    ...new Set(named),
  ]);
  const refOf = (text: string, what: string): string => {
    const meant = found.get(text);
    if (meant?.standing !== 'active' || !meant.ref) {
      throw new InputError(
        `${text} is no active person or group of the catalog, so they cannot ${what}`,
      );
    }
    return meant.ref;
  };
  const participants = record.participants.map(text => {
    const ref = refOf(text, 'take part');
    if (!ref.startsWith('user:')) {
      throw new InputError(`${ref} is a group; name the people who took part`);
    }
    return ref;
  });
  return {
    minutes: record.minutes,
    participants: [...new Set(participants)].sort(),
    decisions: record.decisions.map(decision => ({
      ...decision,
      ...(decision.who && { who: refOf(decision.who, 'see to a decision') }),
    })),
  };
}
