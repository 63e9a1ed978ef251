import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { PROGRAMME } from 'backstage-plugin-accountability-common';
import { eachPortalDatabase } from '../testing/eachPortalDatabase';
import { eventually } from '../testing/eventually';
import { failureOf } from '../testing/portal/failureOf';
import { OUTCOME, OutcomesPortal, WHO } from './OutcomesPortal';

jest.setTimeout(60_000);

const { dana, kim, eve } = WHO;
const DAY = 24 * 3_600_000;

function inDays(days: number): string {
  return new Date(Date.now() + days * DAY).toISOString().slice(0, 10);
}

const keep = { what: 'keep' as const, text: 'We stay on course' };

eachPortalDatabase('A governance review', database => {
  let outcomes: OutcomesPortal;
  const as = (who: string) => outcomes.portal.as(who);

  beforeAll(async () => {
    outcomes = await OutcomesPortal.start(database);
    await outcomes.revise({ review: { cadence: 'monthly' } });
    await eventually(async () => {
      const { items } = await as(dana).listDueReviews({});
      if (items.length === 0) throw new Error('no review is due yet');
    });
    // Only Eve has the permission for reviews that are none of hers.
    outcomes.portal.policy.decide = ({ name }, { userRef }) =>
      (name === 'accountability.review.hold' ||
        name === 'accountability.organisation.read') &&
      userRef !== eve
        ? { result: AuthorizeResult.DENY }
        : undefined;
  });
  afterAll(() => outcomes.portal.stop());

  it('is due a cadence after there is something to review', async () => {
    const { items, programme } = await as(dana).listDueReviews({});
    expect(items).toEqual([
      expect.objectContaining({
        ...{ subject: OUTCOME, cadence: 'monthly', overdue: false },
        holders: [expect.objectContaining({ ref: dana })],
      }),
    ]);
    expect(Date.parse(items[0].dueAt)).toBeGreaterThan(Date.now() + 30 * DAY);
    expect(programme).toBeUndefined();
    const whole = await as(eve).listDueReviews({});
    expect(whole.programme).toMatchObject({ cadence: 'quarterly' });
    expect((await as(eve).listDueReviews({ overdue: 'true' })).items).toEqual(
      [],
    );
  });

  it('shows what it would look at, and keeps nothing', async () => {
    const { facts, agenda, mayHold } = await as(dana).previewReview(OUTCOME);
    expect(facts.outcomes).toEqual([
      expect.objectContaining({ ref: OUTCOME, charterVersion: 2 }),
    ]);
    expect(agenda.map(({ topic }) => topic)).toEqual(
      expect.arrayContaining(['status', 'finding', 'seat']),
    );
    expect(mayHold).toEqual({ allowed: true });
    const { dueAt } = (await as(dana).listDueReviews({})).items[0];
    expect(await as(dana).listReviews({ subject: OUTCOME })).toEqual({
      items: [],
      dueAt,
    });
  });

  it('is held by who has a seat, or the permission, and by nobody else', async () => {
    const refused = await failureOf(as(kim).startReview({ subject: OUTCOME }));
    expect(refused).toMatchObject({
      status: 403,
      message: expect.stringContaining('accountability.review.hold'),
    });
    expect(
      await failureOf(as(dana).startReview({ subject: PROGRAMME })),
    ).toMatchObject({ status: 403 });
    const gone = await failureOf(
      as(dana).startReview({ subject: 'outcome:default/none' }),
    );
    expect(gone).toMatchObject({ status: 404 });
  });

  it('freezes, records, closes, is judged at once, and is only corrected', async () => {
    const opened = await as(dana).startReview({ subject: OUTCOME });
    expect(opened).toMatchObject({ state: 'open', openedBy: dana });
    const again = await failureOf(as(dana).startReview({ subject: OUTCOME }));
    expect(again).toMatchObject({ status: 409 });
    expect(await as(dana).listReviews({ subject: OUTCOME })).toMatchObject({
      openReview: opened.id,
    });

    const bare = { expectedHash: opened.hash, nextOn: inDays(20) };
    const traceless = await failureOf(as(dana).closeReview(opened.id, bare));
    expect(traceless).toMatchObject({
      status: 400,
      message: expect.stringMatching(/minutes and at least one decision/),
    });
    const record = {
      minutes: 'We talked about everything.',
      participants: [dana, kim],
      decisions: [
        keep,
        {
          ...{ what: 'change' as const, text: 'Fill the seat of finance' },
          ...{ who: dana, due: inDays(10) },
        },
      ],
    };
    const ghost = await failureOf(
      as(dana).recordReview(opened.id, {
        ...{ ...record, expectedHash: opened.hash },
        participants: ['user:default/ghost'],
      }),
    );
    expect(ghost).toMatchObject({
      status: 400,
      message: expect.stringContaining('user:default/ghost'),
    });
    const written = await as(dana).recordReview(opened.id, {
      ...{ ...record, expectedHash: opened.hash },
    });
    const stale = await failureOf(
      as(dana).recordReview(opened.id, {
        ...{ ...record, expectedHash: opened.hash },
      }),
    );
    expect(stale).toMatchObject({
      status: 409,
      message: expect.stringContaining(written.hash),
    });
    for (const nextOn of [inDays(0), inDays(40)]) {
      expect(
        await failureOf(
          as(dana).closeReview(opened.id, {
            ...{ nextOn, expectedHash: written.hash },
          }),
        ),
      ).toMatchObject({ status: 400 });
    }
    const closed = await as(dana).closeReview(opened.id, {
      ...{ nextOn: inDays(20), expectedHash: written.hash },
    });
    expect(closed).toMatchObject({ state: 'closed', nextOn: inDays(20) });
    // What it looked at stays as it was, whatever changes later.
    expect(closed.facts).toEqual(opened.facts);
    expect(closed.factsHash).toBe(opened.factsHash);

    const { verdicts } = await outcomes.look(dana);
    const held = verdicts.find(({ ruleId }) => ruleId === 'GOV-01');
    expect(held?.verdict).toEqual({ is: 'pass' });
    const { items } = await as(dana).listDueReviews({});
    expect(items[0]).toMatchObject({ lastHeldAt: closed.heldAt });
    expect(items[0].dueAt.slice(0, 10)).toBe(inDays(20));

    const silently = await failureOf(
      as(dana).recordReview(opened.id, {
        ...{ ...record, expectedHash: closed.hash },
      }),
    );
    expect(silently).toMatchObject({ status: 400 });
    const corrected = await as(dana).recordReview(opened.id, {
      ...{ ...record, expectedHash: closed.hash, minutes: 'Corrected.' },
      reason: 'The minutes were of another meeting',
    });
    expect(corrected).toMatchObject({ corrected: true, state: 'closed' });
    expect(corrected.entries.map(({ what }) => what)).toEqual([
      ...['open', 'record', 'close', 'correct'],
    ]);
    corrected.entries.forEach(({ previousHash }, index) =>
      expect(previousHash).toBe(corrected.entries[index - 1]?.hash),
    );
  });

  it('tells the next one what was decided', async () => {
    const { agenda, facts } = await as(dana).previewReview(OUTCOME);
    expect(facts.previous).toHaveLength(1);
    expect(agenda[0]).toMatchObject({
      ...{ topic: 'previous-decision', title: 'Fill the seat of finance' },
    });
  });

  it('of the programme counts for every outcome that it looked at', async () => {
    const { id, hash, facts } = await as(eve).startReview({
      subject: PROGRAMME,
    });
    expect(facts.outcomes.map(({ ref }) => ref)).toContain(OUTCOME);
    const written = await as(eve).recordReview(id, {
      ...{ expectedHash: hash, minutes: 'All of it.', participants: [eve] },
      decisions: [{ ...keep, about: OUTCOME }],
    });
    const closed = await as(eve).closeReview(id, {
      ...{ expectedHash: written.hash, nextOn: inDays(60) },
    });
    const { items } = await as(eve).listReviews({ subject: OUTCOME, limit: 1 });
    expect(items).toEqual([expect.objectContaining({ id })]);
    const due = await as(eve).listDueReviews({});
    expect(due.programme?.lastHeldAt).toBe(closed.heldAt);
    expect(
      due.items.find(({ subject }) => subject === OUTCOME)?.lastHeldAt,
    ).toBe(closed.heldAt);
    // Whoever may not see the programme does not see its reviews.
    const seen = await as(dana).listReviews({ subject: OUTCOME });
    expect(seen.items.map(item => item.id)).not.toContain(id);
    expect(await failureOf(as(dana).getReview(id))).toMatchObject({
      status: 404,
    });
  });
});
