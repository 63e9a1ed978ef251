import type { HealthItem } from 'backstage-plugin-accountability-common';
import type { Knex } from 'knex';
import { DatabaseTakingStore } from '../measures';

const MOST = 50;

/** Measures that failed when their numbers were last to be taken. */
export async function measureHealth(knex: Knex): Promise<HealthItem[]> {
  const failing = await new DatabaseTakingStore(knex).failing(MOST);
  return failing.map(({ outcomeRef, measureId, unmeasured, dueAt }) => ({
    id: `measure:${measureId}:${outcomeRef}`,
    level: 'error' as const,
    title: `Measure ${measureId} of ${outcomeRef}`,
    detail: `${unmeasured}. The outcome keeps its last number.`,
    remedy: `Report it to the author of the measure. It is tried again at ${dueAt}.`,
  }));
}
