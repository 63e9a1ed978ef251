import type { Knex } from 'knex';
import { mark } from '../db';
import { DatabaseDeadlineStore } from '../escalations';
import type { RatedVerdict } from '../findings';
import { ROTATION_RULES } from '../obligations';
import { ROTATION_STAGE } from '../time';

/** What is to be replaced of an identity, or was, may be due at another time now. */
export async function markRotations(
  tx: Knex,
  result: {
    judged: readonly {
      identityId: number;
      verdicts: readonly RatedVerdict[];
    }[];
    gone: readonly number[];
  },
): Promise<void> {
  const subjects = new Map(
    result.judged.map(({ identityId, verdicts }) => [
      `identity:${identityId}`,
      verdicts.some(
        ({ ruleId, verdict }) => verdict.is === 'fail' && isRotation(ruleId),
      ),
    ]),
  );
  for (const id of result.gone) subjects.set(`identity:${id}`, false);
  const followed = await new DatabaseDeadlineStore(tx).followed(
    [...subjects].flatMap(([subject, fails]) => (fails ? [] : subject)),
  );
  await mark(tx, ROTATION_STAGE, [
    ...[...subjects].flatMap(([subject, fails]) => (fails ? subject : [])),
    ...followed,
  ]);
}

function isRotation(ruleId: string): boolean {
  return (ROTATION_RULES as readonly string[]).includes(ruleId);
}
