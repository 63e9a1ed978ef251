/* eslint-disable jest/no-export -- what replicas do, which their test file calls. */
import { eventually } from '../testing/eventually';
import { pushInventory } from '../testing/portal/pushInventory';
import { chief, membersOf, usedByLab } from './deciders';
import type { Replicas } from './Replicas';

// More than one replica takes at a time, so that the other has something to take.
const DEADLINES = 120;
const KIND = 'replace-credential';

/** Many deadlines pass at once, and two replicas see to them at the same moment. */
export function describeManyDeadlines(replicasNow: () => Replicas): void {
  let replicas: Replicas;

  /** Days pass, and both see to what is due, until every deadline has come to a step. */
  async function pass(days: number, step: number): Promise<void> {
    await replicas.letDaysPass(days);
    await eventually(async () => {
      await replicas.trigger('accountability-escalation');
      const [{ n }] = await replicas.door
        .knex('escalations_deadlines')
        .where({ kind: KIND, step })
        .count({ n: '*' });
      expect(Number(n)).toBe(DEADLINES);
    });
  }

  /** Both hand over what waits, until all of these people have got something. */
  async function reach(people: readonly string[]): Promise<void> {
    await eventually(async () => {
      await replicas.trigger('accountability-messages');
      const reached = new Set(
        replicas.post.messages.map(({ recipient }) => recipient.ref),
      );
      expect([...reached]).toEqual(expect.arrayContaining([...people]));
    });
  }

  it('take every step once and in order, and tell everybody under one key', async () => {
    replicas = replicasNow();
    await pushInventory(
      replicas.both[0],
      Array.from({ length: DEADLINES }, (_, at) => withOldKey(at)),
      'late',
    );
    await pass(0, 1_000);
    await reach([...membersOf('keepers'), ...membersOf('desk')]);
    for (const [days, step, people] of [
      [3, 1_003, membersOf('handlers')],
      [3, 1_007, [chief]],
      [6, 1_014, membersOf('board')],
    ] as const) {
      await pass(days, step);
      // What is not urgent comes with the next morning.
      await pass(1, step);
      await reach(people);
    }

    const rows = await replicas.door
      .knex('escalations_steps as s')
      .join('escalations_deadlines as d', 'd.id', 's.deadline_id')
      .where('d.kind', KIND)
      .orderBy(['s.deadline_id', 's.at'])
      .select('s.deadline_id', 's.number');
    const taken = new Map<number, number[]>();
    for (const { deadline_id: id, number } of rows) {
      taken.set(id, [...(taken.get(id) ?? []), number]);
    }
    expect([...taken.values()]).toEqual(
      Array.from({ length: DEADLINES }, () => [1_000, 1_003, 1_007, 1_014]),
    );
    // Nothing died, so that nothing came twice under its key.
    const keys = replicas.post.messages.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    const [one, other] = await Promise.all(
      replicas.both.map(portal =>
        portal.as(chief).listEscalations({ kind: KIND, limit: 100 }),
      ),
    );
    expect(one).toEqual(other);
    expect(one.items).toHaveLength(100);
  });
}

/** Somebody answers for it, and should have made a new key long ago. */
function withOldKey(at: number) {
  return usedByLab(`late-${at}`, {
    ownerHints: [
      { signal: 'source-tag', value: 'keepers', field: 'label owner' },
    ],
    credentials: [
      {
        ...{ uid: `key-${at}`, type: 'access-key', status: 'active' },
        createdAt: { value: '2020-01-01T00:00:00Z', observability: 'observed' },
      },
    ],
  });
}
