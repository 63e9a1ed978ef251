import type { LoggerService } from '@backstage/backend-plugin-api';
import type { Knex } from 'knex';
import { countMarks, inTransaction, mark } from '../db';
import { DEFINITION_STAGE } from '../definitions';
import { DatabaseSourceStore, JUDGE_STAGE } from '../inventory';
import {
  answered,
  DatabaseGovernedFactStore,
  DatabaseSampleStore,
  DatabaseTakingStore,
  failedTaking,
  pushed,
  stillWaits,
  waiting,
  type MeasureBook,
  type Taking,
} from '../measures';
import { DatabaseScopeFactStore, DatabaseScopeStore } from '../outcomes';
import type { Clock } from '../time';

const AT_ONCE = 50;

/** What taking numbers needs. */
export interface SampleSettings {
  knex: Knex;
  clock: Clock;
  measures: MeasureBook;
  logger: Pick<LoggerService, 'warn'>;
}

/**
 * Takes every number that is due, one after the other; answers how many outcomes it
 * looked at. What it could not take keeps why, and is tried again.
 */
export async function takeSamples(
  settings: SampleSettings,
  signal: AbortSignal,
): Promise<number> {
  const { knex, clock } = settings;
  const due = await new DatabaseTakingStore(knex).due(clock.now(), AT_ONCE);
  for (const taking of due) {
    if (signal.aborted) break;
    await takeSample(settings, taking, signal);
  }
  return due.length;
}

async function takeSample(
  settings: SampleSettings,
  taking: Taking,
  signal: AbortSignal,
): Promise<void> {
  const { knex, clock, measures, logger } = settings;
  const { outcomeRef, measureId } = taking;
  const measure = measures.get(measureId);
  const now = clock.now();
  if (!measure) {
    await settle(settings, { before: taking, taking: pushed(taking) });
    return;
  }
  const scopes = new DatabaseScopeStore(knex);
  const why = await whyNotYet(knex, outcomeRef);
  if (why && stillWaits(taking, now)) {
    await settle(settings, {
      before: taking,
      taking: waiting(taking, why, now),
    });
    return;
  }
  try {
    const answer = await measures.take(measureId, {
      question: {
        ...{ outcomeRef, now, signal },
        entities: () => scopes.pagesOf(outcomeRef),
      },
      facts: new DatabaseGovernedFactStore(knex, () =>
        scopes.entitiesSubquery(outcomeRef),
      ),
    });
    const source = measure.from === 'module' ? measureId : measure.from;
    await settle(settings, {
      before: taking,
      ...answered(taking, answer, { now, source }),
    });
  } catch (error) {
    if (signal.aborted) return;
    logger.warn(
      `The measure ${measureId} of ${outcomeRef} failed`,
      error as Error,
    );
    await settle(settings, {
      before: taking,
      taking: failedTaking(taking, error, now),
    });
  }
}

/** What has to come first, so that no number is taken of half a picture. */
async function whyNotYet(
  knex: Knex,
  outcomeRef: string,
): Promise<string | undefined> {
  const sizes = await new DatabaseScopeFactStore(knex).sizes([outcomeRef]);
  if (!sizes.get(outcomeRef)) return 'It governs nothing so far';
  const unread = await new DatabaseSourceStore(knex).neverRead();
  if (unread.length > 0) {
    return `These sources have not been read so far: ${unread.join(', ')}`;
  }
  return (await countMarks(knex, JUDGE_STAGE)) > 0
    ? 'Some identities wait to be judged'
    : undefined;
}

/** Keeps how it went, and has the outcome judged where that changes anything. */
async function settle(
  { knex, clock }: SampleSettings,
  result: {
    before: Taking;
    taking: Taking;
    sample?: ReturnType<typeof answered>['sample'];
  },
): Promise<void> {
  const { before, taking, sample } = result;
  const { outcomeRef, measureId } = taking;
  await inTransaction(knex, async tx => {
    const takings = new DatabaseTakingStore(tx);
    const current = (await takings.of([outcomeRef])).get(outcomeRef);
    // The outcome went out of force meanwhile, or measures something else now.
    if (
      current?.measureId !== measureId ||
      current.collection !== before.collection
    ) {
      return;
    }
    await takings.save([taking]);
    if (sample) {
      await new DatabaseSampleStore(tx).add(
        { outcomeRef, measureId },
        [sample],
        clock.now(),
      );
    }
    if (sample || taking.ours !== before.ours) {
      await mark(tx, DEFINITION_STAGE, [outcomeRef]);
    }
  });
}
