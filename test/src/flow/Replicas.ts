import { DatabaseDoor } from '../testing/portal/DatabaseDoor';
import type { Postbox } from '../testing/portal/Postbox';
import type { TestPortal } from '../testing/portal/startTestPortal';

const SHIFTED = (column: string) =>
  `to_char(${column}::timestamptz at time zone 'UTC' - interval '1 day' * :days, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** Two portals on one database, and what a test does with both. */
export class Replicas {
  readonly both: readonly [TestPortal, TestPortal];
  readonly door: DatabaseDoor;
  /** Whatever either of them sends ends here. */
  readonly post: Postbox;

  constructor(
    both: readonly [TestPortal, TestPortal],
    { door, post }: { door: DatabaseDoor; post: Postbox },
  ) {
    this.both = both;
    this.door = door;
    this.post = post;
  }

  /** Both do what is scheduled, at the same moment. */
  async trigger(task: string): Promise<void> {
    await Promise.all(
      this.both.map(portal =>
        portal.request(
          'service',
          `/.backstage/scheduler/v1/tasks/${task}/trigger`,
          {
            method: 'POST',
          },
        ),
      ),
    );
  }

  /** Everything about deadlines of credentials lies so many days further back. */
  async letDaysPass(days: number): Promise<void> {
    await this.door.knex.transaction(async tx => {
      // In the order in which the portals lock them.
      await tx('escalations_deadlines').orderBy('id').forUpdate();
      await tx('escalations_deadlines').update({
        due: tx.raw(`replace(due, due_at, ${SHIFTED('due_at')})`, { days }),
        ...shifted(['due_at', 'since', 'next_at']),
      });
      await tx('findings_findings').update(shifted(['first_seen_at']));
      await tx('notices_people').update(
        shifted(['urgent_at', 'digest_at', 'told_at']),
      );

      function shifted(columns: readonly string[]) {
        return Object.fromEntries(
          columns.map(column => [column, tx.raw(SHIFTED(column), { days })]),
        );
      }
    });
  }
}
