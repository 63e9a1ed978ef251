import type { Verdict } from 'backstage-plugin-accountability-common';
import {
  exceptionChecks,
  exceptionFromRow,
  exceptionInputs,
  exceptionSettings,
  type ExceptionInput,
} from '../exceptions';
import { seatsThen } from '../outcomes';
import { DatabaseOpenStore } from './DatabaseOpenStore';
import type { RegisterFilter, RegisterViewer } from './matchingExceptions';
import type { RegisterKnown } from './RegisterKnown';

/** So many are looked at together, in a fixed number of statements. */
const BATCH = 500;
/** More than anybody reads. */
export const MOST_FAILING = 5_000;

type Known = Pick<RegisterKnown, 'knex' | 'policy' | 'rules'>;
type Asked = { filter: RegisterFilter; viewer?: RegisterViewer; now: Date };

/** One open exception, with what every question comes to. */
export interface JudgedException {
  exception: ExceptionInput;
  verdicts: ReadonlyMap<string, Verdict>;
}

/**
 * Goes through what is open, a batch at a time, and asks every question about each.
 * What an outcome is told of them is asked by the same checks.
 */
export async function* judgedExceptions(
  known: Known,
  asked: Asked,
): AsyncGenerator<JudgedException> {
  const { knex, policy, rules } = known;
  const settings = exceptionSettings(policy.limits, rules());
  const checks = Object.values(exceptionChecks);
  const store = new DatabaseOpenStore(knex);
  for (let after = 0; ; ) {
    const rows = await store.page(asked, { after, limit: BATCH });
    const exceptions = rows.map(exceptionFromRow);
    const inputs = await exceptionInputs(knex, exceptions, {
      settings,
      seatsThen: await seatsThen(knex, exceptions),
    });
    for (const exception of inputs) {
      yield {
        exception,
        verdicts: new Map(
          checks.map(check => [
            check.id,
            check.judge(exception, asked.now).verdict,
          ]),
        ),
      };
    }
    if (rows.length < BATCH) return;
    after = rows[rows.length - 1].id;
  }
}

/** The numbers of those that fail a question; of very many the first. */
export async function failingExceptions(
  known: Known,
  ruleId: string,
  asked: Asked,
): Promise<number[]> {
  const ids: number[] = [];
  for await (const { exception, verdicts } of judgedExceptions(known, asked)) {
    if (verdicts.get(ruleId)?.is === 'fail') ids.push(exception.id);
    if (ids.length === MOST_FAILING) break;
  }
  return ids;
}
