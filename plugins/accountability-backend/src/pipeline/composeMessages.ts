import type { Knex } from 'knex';
import type { NextStep } from 'backstage-plugin-accountability-common';
import {
  calendarOf,
  DatabaseDeadlineStore,
  DatabaseStepStore,
  type Deadline,
} from '../escalations';
import {
  composeMessage,
  DatabaseMessageStore,
  DatabaseNoticeStore,
  type KeptNotice,
  type MessagePart,
  type PageUrls,
} from '../notices';
import {
  DatabasePeopleStore,
  nextSteps,
  type EscalationKnown,
} from '../obligations';
import { localDay, nextWorkingHour, toInstant } from '../time';

/** What messages are composed with. */
export interface MessageKnown extends EscalationKnown {
  channels: readonly string[];
  urlOf: PageUrls;
  /** Where somebody finds everything they must do. */
  pageUrl?: string;
}

type What = 'urgent' | 'digest';

/**
 * Composes what people are to be told now: everything urgent of a person in one
 * message, and the rest once a day, together with what passed before and that they
 * did not acknowledge. Answers how many people it looked at.
 */
export async function composeMessages(
  tx: Knex,
  known: MessageKnown,
  options: { what: What; now: Date; limit: number },
): Promise<number> {
  const { what, now, limit } = options;
  const notices = new DatabaseNoticeStore(tx);
  const refs = await notices.takePeople(what, { now, limit });
  if (refs.length === 0) return 0;
  const waiting = await notices.waiting(refs, what);
  const repeated =
    what === 'digest' ? await notices.unacknowledged(refs) : undefined;
  const all = refs.flatMap(ref => [
    ...waiting.get(ref)!,
    ...(repeated?.get(ref) ?? []),
  ]);
  const parts = await partsOf(tx, known, { notices: all, now });
  const store = new DatabasePeopleStore(tx);
  const people = await store.behind(refs);
  const groups = await store.groupsOf(refs);
  for (const ref of refs) {
    const calendar = calendarOf(known.escalation, groups.get(ref)!);
    const mine = waiting.get(ref)!;
    const told = onceEach([...(repeated?.get(ref) ?? []), ...mine], parts);
    const recipient = people.get(ref)?.[0];
    const key = keyOf(what, { ref, mine, day: localDay(calendar, now) });
    // Nobody is told twice on a day, whatever clocks do.
    const has = await new DatabaseMessageStore(tx).has(key);
    if (recipient && told.length > 0 && !has) {
      await new DatabaseMessageStore(tx).append(
        composeMessage(told, {
          ...{ key, recipient, at: toInstant(now), url: known.pageUrl },
          kind: what === 'urgent' ? 'breach' : 'digest',
          urlOf: known.urlOf,
        }),
        known.channels,
      );
    }
    if (!has) await settle(notices, { mine, parts, key });
    if (what === 'urgent') await notices.told(ref);
    if (what === 'digest') {
      const open = recipient && (has || told.some(isOverdue));
      const next = nextWorkingHour(calendar, known.escalation.digestHour, now);
      await notices.again(ref, open ? toInstant(next) : undefined);
    }
  }
  return refs.length;

  function isOverdue({ deadline }: MessagePart): boolean {
    return deadline.due.dueAt <= toInstant(now);
  }
}

async function settle(
  store: DatabaseNoticeStore,
  of: {
    mine: readonly KeptNotice[];
    parts: ReadonlyMap<number, MessagePart>;
    key: string;
  },
): Promise<void> {
  const { mine, parts, key } = of;
  const open = mine.filter(({ id }) => parts.has(id));
  await store.settle(
    open.map(({ id }) => id),
    key,
  );
  await store.settle(
    mine.filter(({ id }) => !parts.has(id)).map(({ id }) => id),
  );
}

/** What each notice says; one whose deadline was met meanwhile says nothing. */
async function partsOf(
  tx: Knex,
  known: MessageKnown,
  of: { notices: readonly KeptNotice[]; now: Date },
): Promise<Map<number, MessagePart>> {
  const { notices, now } = of;
  const ids = [...new Set(notices.map(({ deadlineId }) => deadlineId))];
  const deadlines = (await new DatabaseDeadlineStore(tx).getAll(ids)).filter(
    ({ closedAt }) => closedAt === undefined,
  );
  const byId = new Map(deadlines.map(one => [one.id, one]));
  const steps = await new DatabaseStepStore(tx).of(byId.keys());
  const next = await nextSteps(tx, known, { deadlines, now });
  return new Map(
    notices.flatMap((notice): [number, MessagePart][] => {
      const deadline = byId.get(notice.deadlineId);
      const step = steps
        .get(notice.deadlineId)
        ?.find(
          ({ round, number }) =>
            round === notice.round && number === notice.number,
        );
      return deadline && step
        ? [[notice.id, partOf(deadline, { notice, step, next })]]
        : [];
    }),
  );
}

function partOf(
  deadline: Deadline,
  of: {
    notice: KeptNotice;
    step: { kind: MessagePart['step'] };
    next: ReadonlyMap<number, NextStep>;
  },
): MessagePart {
  return {
    deadline,
    notice: of.notice,
    step: of.step.kind,
    next: of.next.get(deadline.id),
  };
}

/** One part for each deadline: the last step that they were told of. */
function onceEach(
  notices: readonly KeptNotice[],
  parts: ReadonlyMap<number, MessagePart>,
): MessagePart[] {
  const last = new Map<number, MessagePart>();
  for (const { id, deadlineId } of notices) {
    const part = parts.get(id);
    if (part) last.set(deadlineId, part);
  }
  return [...last.values()];
}

function keyOf(
  what: What,
  of: { ref: string; mine: readonly KeptNotice[]; day: string },
): string {
  return what === 'digest'
    ? `digest:${of.day}:${of.ref}`.slice(0, 300)
    : `breach:${of.mine.at(-1)?.id ?? of.day}:${of.ref}`.slice(0, 300);
}
