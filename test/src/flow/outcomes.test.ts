import { createHash } from 'node:crypto';
import { mockCredentials } from '@backstage/backend-test-utils';
import type { CharterVersion } from 'backstage-plugin-accountability-common';
import { eachPortalDatabase } from '../testing/eachPortalDatabase';
import { eventually } from '../testing/eventually';
import { aUser } from '../testing/portal/entities';
import { failureOf } from '../testing/portal/failureOf';
import {
  OUTCOME,
  OUTCOMES_ANNOTATION,
  OutcomesPortal,
  seatIn,
  WHO,
} from './OutcomesPortal';

jest.setTimeout(60_000);

const { dana, lee, kim, eve, legal } = WHO;
const legalSeat = { seat: 'legal', holder: legal } as const;

eachPortalDatabase('An outcome in Git', database => {
  let outcomes: OutcomesPortal;

  beforeAll(async () => {
    outcomes = await OutcomesPortal.start(database);
  });
  afterAll(() => outcomes.portal.stop());

  const stateOf = async (name: Parameters<OutcomesPortal['seat']>[0]) =>
    (await outcomes.seat(name)).state;

  it('governs the components in its scope, and says so on them', async () => {
    const { portal } = outcomes;
    await eventually(async () => {
      expect(await outcomes.outcomesOf('app')).toBe('default/halve-privilege');
    });
    expect(await outcomes.outcomesOf('lab')).toBeUndefined();
    expect(
      await portal.entityNames(
        `metadata.annotations.${OUTCOMES_ANNOTATION}=default/halve-privilege`,
      ),
    ).toEqual(['app']);
    const governing = async (entity: string) =>
      (await portal.as(eve).listOutcomes({ entity })).items.map(o => o.name);
    expect(await governing('component:default/app')).toEqual([
      'halve-privilege',
    ]);
    expect(await governing('component:default/lab')).toEqual([]);
    expect(await governing('group:default/squad')).toEqual(['halve-privilege']);
    expect((await outcomes.look()).governs.entities).toBe(1);
  });

  it('waits for its holders, and shows holes and ghosts (I18)', async () => {
    const outcome = await outcomes.look();
    const shown = outcome.seats.map(({ seat, state, holder }) => [
      seat,
      state,
      holder?.standing,
    ]);
    expect(shown).toEqual([
      ['business-result', 'waiting', 'active'],
      ['control-system', 'vacant', undefined],
      ['exception-handling', 'vacant', undefined],
      ['mission', 'vacant', undefined],
      ['security', 'vacant', undefined],
      ['procurement', 'vacant', undefined],
      ['legal', 'waiting', 'active'],
      ['finance', 'drifted', 'not-in-catalog'],
    ]);
    expect(outcome).toMatchObject({ status: 'unmeasured', problems: [] });
    const mine = await outcomes.portal.as(lee).listOutcomes({ seat: 'me' });
    expect(mine.items.map(({ name }) => name)).toEqual(['halve-privilege']);
  });

  it.each<[string, string, RegExp]>([
    ['somebody else', eve, /It is the seat of user:default\/dana/],
    ['a machine', 'service', /'service' credentials/],
  ])('is not accepted by %s', async (_, caller, why) => {
    expect(await outcomes.refusal(caller)).toEqual({
      status: 403,
      message: expect.stringMatching(why),
    });
    expect((await outcomes.look(caller)).may.seats).toEqual([]);
    expect(await stateOf('business-result')).toBe('waiting');
  });

  it('is not accepted by a plugin that acts for the holder', async () => {
    const token = mockCredentials.user.token(dana, {
      actor: { subject: 'plugin:scaffolder' },
    });
    const response = await fetch(
      `${outcomes.portal.url}/api/accountability/outcomes/default/halve-privilege/seat-answers`,
      {
        method: 'POST',
        headers: {
          'Content-Type': 'application/json',
          Authorization: `Bearer ${token}`,
        },
        body: JSON.stringify({
          ...{ seat: 'business-result', holder: dana },
          ...{ answer: 'accept', charterVersion: 1 },
        }),
      },
    );
    expect(response.status).toBe(403);
    expect(await response.text()).toContain('plugin:scaffolder');
  });

  it('is accepted by its holders, also by one of a group below theirs', async () => {
    const { may } = await outcomes.look(dana);
    expect(may.seats).toEqual([
      {
        seat: 'business-result',
        holder: dana,
        answer: { allowed: true },
        delegate: { allowed: true },
      },
    ]);
    const accepted = seatIn(await outcomes.answer(dana), 'business-result');
    expect(accepted).toMatchObject({
      state: 'accepted',
      answer: { by: dana, charterVersion: 1 },
    });
    await outcomes.answer(lee, legalSeat);
    expect(await outcomes.seat('legal')).toMatchObject({
      state: 'accepted',
      answer: { by: lee },
    });
  });

  it('asks everybody again when the terms change, and only then', async () => {
    const finance = { 'business-result': dana, legal, finance: kim };
    await outcomes.revise({ seats: finance });
    await outcomes.shows(({ charterVersion }) =>
      expect(charterVersion).toBe(2),
    );
    expect(await stateOf('business-result')).toBe('accepted');
    expect(await stateOf('finance')).toBe('waiting');

    await outcomes.revise({ seats: finance, riskTolerance: 'One a year' });
    await outcomes.shows(({ charterVersion }) =>
      expect(charterVersion).toBe(3),
    );
    expect(await stateOf('business-result')).toBe('waiting');
    expect(await stateOf('legal')).toBe('waiting');
    expect(await outcomes.refusal(dana, { charterVersion: 2 })).toEqual({
      status: 409,
      message: expect.stringMatching(/version 3 now, and you read version 2/),
    });
    const declined = { answer: 'decline', charterVersion: 3 } as const;
    expect(await outcomes.refusal(dana, declined)).toMatchObject({
      status: 400,
    });
    await outcomes.answer(dana, { ...declined, reason: 'No budget' });
    expect(await outcomes.seat('business-result')).toMatchObject({
      state: 'declined',
      answer: { reason: 'No budget' },
    });
    await outcomes.answer(dana, { charterVersion: 3 });
    expect(await stateOf('business-result')).toBe('accepted');
  });

  it('remembers every version, with what it changed, in a chain that holds', async () => {
    const { charters } = await outcomes.look();
    const changes = ({ changes: list }: CharterVersion) =>
      list.map(({ field }) => field);
    expect(charters.map(({ version }) => version)).toEqual([3, 2, 1]);
    expect(charters[0].changes).toEqual([
      { field: 'riskTolerance', after: '"One a year"' },
    ]);
    expect(changes(charters[1])).toEqual(['seats.finance']);
    expect(changes(charters[2])).toContain('measure.target');

    const rows = await outcomes.database
      .knex('outcomes_charters')
      .where({ outcome_ref: OUTCOME })
      .orderBy('version', 'desc');
    expect(rows.map(row => row.hash)).toEqual(charters.map(c => c.hash));
    for (const [at, row] of rows.entries()) {
      // By hand, so that no change of the product goes unnoticed: sorted keys, nothing empty.
      const covered = Object.entries({
        at: row.at,
        by: row.by ?? undefined,
        content: row.content,
        origin: row.origin,
        outcomeRef: row.outcome_ref,
        previousHash: rows[at + 1]?.hash,
        reason: row.reason ?? undefined,
        termsHash: row.terms_hash,
        version: row.version,
      }).filter(([, value]) => value !== undefined);
      const text = JSON.stringify(Object.fromEntries(covered));
      expect(createHash('sha256').update(text).digest('hex')).toBe(row.hash);
    }
  });

  it('is answered by a delegate until the day ends it, or the holder does', async () => {
    expect(await failureOf(outcomes.delegate(eve))).toMatchObject({
      status: 403,
    });
    await outcomes.delegate(dana);
    expect(await failureOf(outcomes.delegate(dana))).toMatchObject({
      status: 409,
    });
    const declined = {
      answer: 'decline',
      charterVersion: 3,
      reason: 'Not now',
    } as const;
    await outcomes.answer(kim, declined);
    expect(await outcomes.seat('business-result')).toMatchObject({
      state: 'declined',
      holder: { ref: dana },
      answer: { by: kim },
      delegate: { to: { ref: kim, standing: 'active' } },
    });

    // That the week passes.
    await outcomes.database
      .knex('outcomes_seat_events')
      .where({ what: 'delegate' })
      .update({ until_at: (await outcomes.look()).charterSince });
    const accepts = { charterVersion: 3 };
    expect(await outcomes.refusal(kim, accepts)).toMatchObject({ status: 403 });
    expect((await outcomes.seat('business-result')).delegate).toBeUndefined();

    const { delegate } = seatIn(
      await outcomes.delegate(dana),
      'business-result',
    );
    await outcomes.answer(kim, accepts);
    const { portal } = outcomes;
    const revoke = (caller: string) =>
      portal.as(caller).revokeDelegation(OUTCOME, delegate!.id);
    expect(await failureOf(revoke(kim))).toMatchObject({ status: 403 });
    const { seatEvents } = await revoke(dana);
    expect(await outcomes.refusal(kim, declined)).toMatchObject({
      status: 403,
    });
    expect(seatEvents.slice(0, 4).map(e => [e.what, e.by, e.holder])).toEqual([
      ['revoke-delegation', dana, dana],
      ['accept', kim, dana],
      ['delegate', dana, dana],
      ['decline', kim, dana],
    ]);
  });

  it('notices with the next reading that a holder left, and when', async () => {
    const before = await outcomes.seat('business-result');
    expect(before.state).toBe('accepted');
    await outcomes.portal.catalog.remove(dana);
    const gone = await outcomes.shows(outcome => {
      expect(seatIn(outcome, 'business-result').state).toBe('drifted');
    });
    const seat = seatIn(gone, 'business-result');
    expect(seat.holder).toEqual({
      ref: dana,
      title: 'dana',
      standing: 'user-left',
    });
    expect(seat.since > before.since).toBe(true);
    expect(seatIn(gone, 'legal').state).toBe('waiting');
    expect(gone.status).toBe('unmeasured');
    expect(await outcomes.refusal(dana, { charterVersion: 3 })).toMatchObject({
      status: 403,
    });
    await outcomes.portal.catalog.put(aUser('dana'));
    await outcomes.shows(outcome => {
      expect(seatIn(outcome, 'business-result').state).toBe('accepted');
    });
  });

  it('governs nothing once it is gone from Git, and keeps its charter', async () => {
    await outcomes.portal.catalog.remove(OUTCOME);
    const gone = await outcomes.shows(({ status }) => {
      expect(status).toBe('withdrawn');
    });
    expect(gone.charters).toHaveLength(3);
    await eventually(async () => {
      expect(await outcomes.outcomesOf('app')).toBeUndefined();
    });
    const { items } = await outcomes.portal.as(eve).listOutcomes({});
    expect(items.map(({ name }) => name)).toEqual(['unrelated']);
    expect(await outcomes.refusal(dana, { charterVersion: 3 })).toMatchObject({
      status: 403,
      message: expect.stringContaining('is withdrawn'),
    });
  });

  it('leaves a trail in the audit log, and no error', () => {
    const { log } = outcomes.portal;
    const audited = log.entries.filter(
      ({ meta }) => meta.eventId === 'seat-answer',
    );
    const statuses = audited.map(({ meta }) => meta.status);
    expect(statuses.filter(status => status === 'succeeded')).toHaveLength(6);
    expect(statuses.filter(status => status === 'failed')).toHaveLength(9);
    expect(log.messages('error')).toEqual([]);
  });
});
