import type { Knex } from 'knex';
import { DefinitionService } from '../backendInternals';

/** Declares outcomes that each govern the components of some systems. */
export async function declareOutcomes(
  knex: Knex,
  options: { outcomes: number; systemsOfEach: number; now: Date },
): Promise<void> {
  const { outcomes, systemsOfEach, now } = options;
  const definitions = new DefinitionService({
    knex,
    clock: { now: () => now },
    onChange: async () => {},
  });
  for (let at = 0; at < outcomes; at++) {
    const systems = Array.from(
      { length: systemsOfEach },
      (_, next) => `system-${at * systemsOfEach + next}`,
    );
    await definitions.declare(
      {
        kind: 'Outcome',
        namespace: 'default',
        name: `outcome-${at}`,
        spec: {
          lifecycle: 'active',
          statement: 'Every identity has an owner.',
          model: 'product-led',
          measure: {
            id: 'ownerless-identities',
            direction: 'decrease',
            target: 0,
            targetDate: '2027-06-30',
            collection: 'weekly',
          },
          seats: { 'business-result': 'user:default/person-0-0' },
          scope: { 'spec.system': { $in: systems } },
        },
      },
      'user:default/person-0-0',
    );
  }
}
