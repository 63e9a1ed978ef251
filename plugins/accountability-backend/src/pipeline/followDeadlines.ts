import type { Knex } from 'knex';
import { clearMarks, mark, takeMarks } from '../db';
import { DEFINITION_STAGE } from '../definitions';
import {
  BREACH,
  DatabaseDeadlineStore,
  DatabaseStepStore,
  ladderOf,
  settleDeadlines,
  stepAfter,
  type Deadline,
  type Move,
  type PlannedStep,
  type TimedDue,
} from '../escalations';
import { DatabaseNoticeStore, type Notice } from '../notices';
import {
  DueReader,
  RungReader,
  type EscalationKnown,
  type Rungs,
} from '../obligations';
import { toInstant } from '../time';
import type { OpenDeadline } from './OpenDeadline';
import { takeUpSteps } from './takeUpSteps';
import { tellPeople } from './tellPeople';

/** The open deadlines of some subjects, and who is on which rung. */
export interface Followed {
  open(): Promise<OpenDeadline[]>;
  /** Who is to be told of what was found, and outcomes that are to be judged anew. */
  notices: Notice[];
  news: string[];
  rungs: Rungs;
  /** All steps around one. */
  stepsOf(of: OpenDeadline): PlannedStep[];
}

/** Follows some subjects that are marked at a stage; answers how many marks it took. */
export async function deadlineBatch(
  tx: Knex,
  known: EscalationKnown,
  options: { stage: string; now: Date; limit: number },
): Promise<number> {
  const { stage, now, limit } = options;
  const marks = await takeMarks(tx, stage, limit);
  if (marks.length === 0) return 0;
  const { notices, news } = await followSubjects(tx, known, {
    subjects: marks.map(({ subject }) => subject),
    now,
  });
  await tellPeople(tx, known, { notices, now });
  await mark(tx, DEFINITION_STAGE, news);
  await clearMarks(tx, stage, marks);
  return marks.length;
}

/**
 * Brings the deadlines of these subjects up to what is due of them: opens, moves,
 * plans anew and closes. Answers with whom that concerns: whoever holds an overdue one
 * by now and has not heard of it, whoever sits by now where a step reached nobody, and
 * outcomes of which a rule looks at it. They are written once, at the end, with what
 * else there is, because two that tell people in two orders would wait for each other.
 */
export async function followSubjects(
  tx: Knex,
  known: EscalationKnown,
  options: { subjects: readonly string[]; now: Date },
): Promise<Followed> {
  const { subjects, now } = options;
  const store = new DatabaseDeadlineStore(tx);
  const before = await store.lockOpen(subjects);
  const dues = await new DueReader(tx, known).of(subjects, now);
  const rungs = await new RungReader(tx, known).of(
    [...dues.values()].flat(),
    now,
  );
  const stepsOf = ({ deadline, due }: OpenDeadline) =>
    ladderOf(deadline, {
      policy: known.escalation,
      calendar: rungs.calendarOf(due),
    });
  const planned = (of: OpenDeadline): Deadline => {
    const next = stepAfter(stepsOf(of), of.deadline.step);
    return { ...of.deadline, nextAt: next && toInstant(next.at) };
  };
  const all = subjects.map(subject =>
    settleDeadlines(
      before.filter(of => of.subject === subject),
      dues.get(subject)!,
    ),
  );
  const closed = all.flatMap(of => of.closed);
  const moved = all.flatMap(of => of.moved);
  const kept = all
    .flatMap(of => of.kept)
    .map(({ before: old, due }) => ({ old, due }));
  const moves = moved.map(({ before: deadline, due }) =>
    moveOf({ deadline, due }, { rungs, stepsOf, now }),
  );
  const stored = new DatabaseStepStore(tx);
  await stored.appendMoves(moves.map(({ move }) => move));
  const again = await takeUpSteps(tx, {
    ...{ rungs, stepsOf, now },
    open: kept.map(({ old, due }) => ({ deadline: { ...old, due }, due })),
  });
  await stored.append(again.steps);
  await store.save([
    ...closed.map(of => ({ ...of, closedAt: toInstant(now) })),
    ...moves.map(({ after }) => planned(after)),
    ...kept.flatMap(({ old, due }) => {
      const after = planned({ deadline: { ...old, due }, due });
      if (again.heard.has(old.id)) return [{ ...after, reachedNobody: false }];
      return after.nextAt !== old.nextAt || says(due) !== says(old.due)
        ? [after]
        : [];
    }),
  ]);
  await store.open(
    all.flatMap(({ opened }, at) =>
      opened.map(due =>
        planned({ deadline: begun(subjects[at], due, now), due }),
      ),
    ),
  );
  const notices = [
    ...again.notices,
    ...(await forNewHolders(tx, {
      ...{ rungs, now },
      open: kept
        .filter(({ old }) => !again.heard.has(old.id))
        .map(({ old, due }) => ({ deadline: old, due })),
    })),
  ];
  const heard = kept.filter(({ old }) => again.heard.has(old.id));
  const news = [...closed, ...moved, ...heard].map(({ due }) => due.governedBy);
  for (const { opened } of all) {
    // Everything else is news when it has passed.
    for (const due of opened) {
      if (due.kind === 'mend-breach') news.push(due.governedBy);
    }
  }
  const open = async () =>
    (await store.lockOpen(subjects)).flatMap((deadline): OpenDeadline[] => {
      const due = dues
        .get(deadline.subject)!
        .find(({ id }) => id === deadline.due.id);
      return due ? [{ deadline, due }] : [];
    });
  return {
    ...{ open, rungs, stepsOf, notices },
    news: news.filter(ref => ref !== undefined),
  };
}

/** Followed from now on; its number comes with its row. */
function begun(subject: string, due: TimedDue, now: Date): Deadline {
  return { id: 0, subject, due, since: toInstant(now), round: 0, moves: 0 };
}

function says(due: Deadline['due']): string {
  const { title, severity, governedBy, requester, ladder } = due;
  return JSON.stringify([title, severity, governedBy, requester, ladder]);
}

/** An overdue deadline came to somebody who was not told when it passed. */
async function forNewHolders(
  tx: Knex,
  of: { open: readonly OpenDeadline[]; rungs: Rungs; now: Date },
): Promise<Notice[]> {
  const passed = of.open.filter(
    ({ deadline }) => (deadline.step ?? 0) >= BREACH,
  );
  const told = await new DatabaseNoticeStore(tx).toldAbout(
    passed.map(({ deadline }) => deadline),
  );
  return passed.flatMap(({ deadline, due }) => {
    const heard = told.get(deadline.id)!;
    return of.rungs
      .peopleOn(due, 'holder')
      .filter(({ ref }) => !heard.has(ref) && ref !== due.requester)
      .map(({ ref, as, onBehalfOf }) => ({
        ...{ deadlineId: deadline.id, round: deadline.round },
        ...{ number: deadline.step!, person: ref, as, onBehalfOf },
        ...{ urgent: true, at: toInstant(of.now) },
      }));
  });
}

/** Steps begin anew only where whoever would have heard of it next moved it (E2). */
function moveOf(
  { deadline, due }: OpenDeadline,
  known: { rungs: Rungs; stepsOf: Followed['stepsOf']; now: Date },
): { move: Move; after: OpenDeadline } {
  const { by, reason } = due.changed ?? {};
  const next = stepAfter(known.stepsOf({ deadline, due }), deadline.step);
  const beginsAnew =
    by !== undefined &&
    next !== undefined &&
    next.kind === 'escalation' &&
    known.rungs.peopleOn(due, next.rung).some(({ ref }) => ref === by);
  return {
    move: {
      ...{ deadlineId: deadline.id, number: deadline.moves + 1 },
      ...{ from: deadline.due.dueAt, to: due.dueAt, at: toInstant(known.now) },
      ...{ by, reason, beginsAnew },
    },
    after: {
      deadline: {
        ...{ ...deadline, due, moves: deadline.moves + 1 },
        ...(beginsAnew && {
          ...{ round: deadline.round + 1, step: undefined },
        }),
      },
      due,
    },
  };
}
