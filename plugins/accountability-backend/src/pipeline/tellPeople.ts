import type { Knex } from 'knex';
import { calendarOf } from '../escalations';
import { DatabaseNoticeStore, type Notice } from '../notices';
import { DatabasePeopleStore, type EscalationKnown } from '../obligations';
import { nextWorkingHour, toInstant } from '../time';

/** Sees to it that people are told: at once, or with everything of the day. */
export async function tellPeople(
  tx: Knex,
  { escalation }: Pick<EscalationKnown, 'escalation'>,
  { notices, now }: { notices: readonly Notice[]; now: Date },
): Promise<void> {
  if (notices.length === 0) return;
  const store = new DatabaseNoticeStore(tx);
  const fresh = await store.append(notices);
  const people = [...new Set(fresh.map(({ person }) => person))];
  const groups = await new DatabasePeopleStore(tx).groupsOf(people);
  await store.schedule(
    people.map(person => ({
      person,
      urgent: fresh.some(of => of.person === person && of.urgent),
      critical: fresh.some(of => of.person === person && of.critical),
      digestAt: toInstant(
        nextWorkingHour(
          calendarOf(escalation, groups.get(person)!),
          escalation.digestHour,
          now,
        ),
      ),
    })),
    now,
  );
}
