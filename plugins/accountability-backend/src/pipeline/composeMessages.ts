import type { Knex } from 'knex';
import { calendarOf, DatabaseDeadlineStore } from '../escalations';
import {
  composeMessage,
  DatabaseMessageStore,
  DatabaseNoticeStore,
  type KeptNotice,
  type MessagePart,
  type PageUrls,
  type When,
} from '../notices';
import {
  DatabasePeopleStore,
  nextSteps,
  readAround,
  type EscalationKnown,
  type Person,
} from '../obligations';
import { localDay, nextWorkingHour, toInstant } from '../time';

/** What messages are composed with. */
export interface MessageKnown extends EscalationKnown {
  channels: readonly string[];
  urlOf: PageUrls;
  /** Where somebody finds everything they must do. */
  pageUrl?: string;
}

// More than a message names, so that the most urgent are among them.
const MOST_NOTICES = 200;

/**
 * Composes what people are to be told now: everything urgent of a person in one
 * message, and the rest once a day, together with what passed before and that they
 * did not acknowledge. Answers how many people it looked at.
 */
export async function composeMessages(
  tx: Knex,
  known: MessageKnown,
  options: { when: When; now: Date; limit: number },
): Promise<number> {
  const { when, now, limit } = options;
  const notices = new DatabaseNoticeStore(tx);
  const refs = await notices.takePeople(when, { now, limit });
  const store = new DatabasePeopleStore(tx);
  const people = await store.behind(refs);
  const groups = await store.groupsOf(refs);
  for (const ref of refs) {
    const calendar = calendarOf(known.escalation, groups.get(ref)!);
    const isOpen = await tell(tx, known, {
      ...{ ref, when, now, recipient: people.get(ref)?.[0] },
      day: localDay(calendar, now),
    });
    if (when === 'urgent') await notices.told(ref, now);
    else {
      const next = nextWorkingHour(calendar, known.escalation.digestHour, now);
      await notices.again(ref, isOpen ? toInstant(next) : undefined);
    }
  }
  return refs.length;
}

/** Tells one person; answers whether there is something to repeat. */
async function tell(
  tx: Knex,
  known: MessageKnown,
  of: { ref: string; when: When; now: Date; recipient?: Person; day: string },
): Promise<boolean> {
  const { ref, when, now, recipient, day } = of;
  // Whoever has left hears nothing, and neither does anybody for them.
  if (!recipient) return false;
  const notices = new DatabaseNoticeStore(tx);
  const messages = new DatabaseMessageStore(tx);
  const waiting = await notices.waiting(ref, when, MOST_NOTICES);
  const again =
    when === 'digest'
      ? await notices.unacknowledged(ref, MOST_NOTICES)
      : { notices: [], deadlines: 0 };
  const last = waiting.notices.at(-1)?.id;
  const key =
    when === 'digest' ? `digest:${day}:${ref}` : `breach:${last ?? day}:${ref}`;
  // Nobody is told twice on a day, whatever clocks do.
  if (await messages.has(key)) return true;
  const parts = onceEach(
    await partsOf(tx, known, [...again.notices, ...waiting.notices], now),
  );
  if (parts.length > 0) {
    await messages.append(
      composeMessage(parts, {
        ...{ key, recipient, at: toInstant(now), url: known.pageUrl },
        kind: when === 'urgent' ? 'breach' : 'digest',
        urlOf: known.urlOf,
        // What is beyond those that were looked at is only counted.
        beyond: [waiting, again]
          .map(all => Math.max(0, all.deadlines - MOST_NOTICES))
          .reduce((a, b) => a + b),
      }),
      known.channels,
    );
  }
  await notices.settle(ref, when, key);
  return parts.some(({ deadline }) => deadline.due.dueAt <= toInstant(now));
}

/**
 * What each notice says. One whose deadline was met meanwhile says nothing, and so
 * does one to somebody whom it concerns no more; only the end of an exception is told
 * when it is over.
 */
async function partsOf(
  tx: Knex,
  known: MessageKnown,
  notices: readonly KeptNotice[],
  now: Date,
): Promise<MessagePart[]> {
  const found = await new DatabaseDeadlineStore(tx).getAll([
    ...new Set(notices.map(({ deadlineId }) => deadlineId)),
  ]);
  const deadlines = found.filter(
    ({ closedAt, due }) => !closedAt || due.kind === 'end-exception',
  );
  const around = await readAround(tx, known, { deadlines, now });
  const next = await nextSteps(tx, known, { deadlines, around });
  const byId = new Map(deadlines.map(one => [one.id, one]));
  return notices.flatMap((notice): MessagePart[] => {
    const deadline = byId.get(notice.deadlineId);
    const due = deadline && around.dueOf(deadline);
    const step = around.steps
      .get(notice.deadlineId)
      ?.find(of => of.round === notice.round && of.number === notice.number);
    const concerned =
      due &&
      around.rungs
        .peopleOn(due, notice.as)
        .some(({ ref }) => ref === notice.person);
    return deadline && step && concerned
      ? [{ deadline, notice, step: step.kind, next: next.get(deadline.id) }]
      : [];
  });
}

/** One part for each deadline: the last step that they were told of. */
function onceEach(parts: readonly MessagePart[]): MessagePart[] {
  const last = new Map(parts.map(part => [part.deadline.id, part]));
  return [...last.values()];
}
