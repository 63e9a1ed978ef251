/* eslint-disable jest/no-export -- what replicas do, which their test file calls. */
import type { ResponseError } from '@backstage/errors';
import type { ExceptionDetail } from 'backstage-plugin-accountability-common';
import { eventually } from '../testing/eventually';
import { pushInventory } from '../testing/portal/pushInventory';
import { inDays } from './ExceptionsPortal';
import { membersOf, rita, usedByLab } from './deciders';
import type { Replicas } from './Replicas';

const SUBJECT = 'excepted';
const FIFTY = Array.from({ length: 50 }, (_, at) => at);
const people = [...membersOf('handlers'), ...membersOf('desk')];

/** How a call was answered: with the exception, or why not and how it stands. */
interface Answer {
  status: number;
  detail?: ExceptionDetail;
  message?: string;
  current?: ExceptionDetail;
}

/** Fifty people want something of one exception at once, half of them at each replica. */
export function describeFiftyAtOnce(replicasNow: () => Replicas): void {
  let replicas: Replicas;
  let identity: string;
  let asked: ExceptionDetail;

  const as = (person: string, at: number) => replicas.both[at % 2].as(person);
  const listed = async (at: number) => {
    const { items } = await as(rita, at).listExceptions({});
    return items.map(({ id }) => id).sort();
  };

  beforeAll(async () => {
    replicas = replicasNow();
    await pushInventory(replicas.both[0], [usedByLab(SUBJECT)], 'excepted');
    await eventually(async () => {
      const { items } = await as(rita, 0).listIdentities({
        ...{ q: SUBJECT, linked: 'true' },
      });
      identity = items[0].id;
      const { problems } = await as(rita, 1).previewException({
        ...{ rules: ['accountable-owner'], identities: [identity] },
      });
      expect(problems).toEqual([]);
    });
  });

  it('let one of fifty requests about the same stand', async () => {
    const answers = await allAtOnce(at =>
      as(rita, at).createException({
        terms: {
          ...{ title: `Request ${at}`, rules: ['accountable-owner'] },
          ...{ identities: [identity], reason: 'The team is being split.' },
          residual: { likelihood: 2, impact: 3 },
          compensatingControls: [{ text: 'Read only until then' }],
          expiresAt: inDays(20),
        },
        submit: true,
      }),
    );
    const [first, ...others] = done(answers);
    expect(others).toEqual([]);
    asked = first;
    for (const { status, message } of refused(answers)) {
      expect(`${status}: ${message}`).toMatch(`409: Exception ${asked.id} (`);
    }
    expect(await listed(1)).toEqual([asked.id]);
  });

  it('come to one end under fifty approvals, revocations and renewals at once', async () => {
    const { id, contentHash } = asked;
    const step = (action: 'approve' | 'revoke') => (at: number) =>
      as(people[Math.floor(at / 2) % people.length], at).stepException(id, {
        ...{ action, reason: `Call ${at}`, contentHash },
      });
    const renew = (at: number) =>
      as(rita, at).renewException(id, {
        ...{ expiresAt: inDays(30), reason: `Call ${at}`, progress: 'Some' },
        ...{ evidence: [{ title: 'Minutes' }], contentHash },
      });
    await as(people[0], 1).stepException(id, {
      ...{ action: 'pick-up', contentHash },
    });
    const [approving, revoking, renewing] = await Promise.all(
      [step('approve'), step('revoke'), renew].map(allAtOnce),
    );
    // Whoever came before it was approved asks again.
    renewing.push(await answerOf(renew(0)));
    revoking.push(await answerOf(step('revoke')(1)));

    const [found, same] = await Promise.all(
      replicas.both.map(portal => portal.as(rita).getException(id)),
    );
    expect(same).toEqual(found);
    expect(found).toMatchObject({ state: 'revoked', effective: false });
    const chain = [...found.transitions].reverse();
    expect(
      chain.map(({ sequence, previousHash }) => [sequence, previousHash]),
    ).toEqual(chain.map((_, at) => [at + 1, chain[at - 1]?.hash]));
    const taken = (event: string) => chain.filter(of => of.event === event);
    expect(new Set(taken('approve').map(({ seat }) => seat))).toEqual(
      new Set(['control-system', 'exception-handling']),
    );
    expect([taken('approve').length, done(approving).length]).toEqual([2, 2]);
    expect(taken('activate')).toHaveLength(1);
    expect([taken('revoke').length, done(revoking).length]).toEqual([1, 1]);
    // None, when it was revoked before anybody came to renew it.
    const renewals = done(renewing);
    expect(renewals.length).toBeLessThanOrEqual(1);
    expect(taken('renew')).toHaveLength(renewals.length);
    expect(await listed(0)).toEqual(
      [asked, ...renewals].map(of => of.id).sort(),
    );

    const answers = refused([...approving, ...revoking, ...renewing]);
    expect(answers.filter(of => ![403, 409].includes(of.status))).toEqual([]);
    // Whoever came too late, or too early, is told how it stands.
    const hashes = chain.map(({ hash }) => hash);
    for (const { current } of answers.filter(of => of.status === 409)) {
      expect(hashes).toContain(current?.hash);
    }
    expect(
      await replicas.door
        .knex('exceptions_effects')
        .where({ exception_id: Number(id) }),
    ).toEqual([]);
  });
}

/** All of them at the same moment. */
function allAtOnce(
  call: (at: number) => Promise<ExceptionDetail>,
): Promise<Answer[]> {
  return Promise.all(FIFTY.map(at => answerOf(call(at))));
}

function done(answers: readonly Answer[]): ExceptionDetail[] {
  return answers.flatMap(({ detail }) => detail ?? []);
}

function refused(answers: readonly Answer[]): Answer[] {
  return answers.filter(({ detail }) => !detail);
}

async function answerOf(call: Promise<ExceptionDetail>): Promise<Answer> {
  return call.then(
    detail => ({ status: 200, detail }),
    ({ statusCode, body }: ResponseError) => ({
      status: statusCode,
      message: body.error.message,
      current: (body.error as { current?: ExceptionDetail }).current,
    }),
  );
}
