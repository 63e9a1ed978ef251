import type { Entity } from '@backstage/catalog-model';
import {
  DEFAULT_EXCEPTION_LIMITS,
  exceptionTermsSchema,
  identityRecordSchema,
  outcomeSpecSchema,
  type ExceptionTermsInput,
  type OutcomeSpecInput,
} from 'backstage-plugin-accountability-common';
import type { Knex } from 'knex';
import { inTransaction, mark } from '../../db';
import {
  DatabaseDefinitionStore,
  declarationHash,
  DEFINITION_STAGE,
} from '../../definitions';
import { DatabaseDirectoryStore } from '../../directory';
import { hearingByConfig } from '../../escalations';
import {
  DatabaseExceptionStore,
  type Actor,
  type StepRequest,
} from '../../exceptions';
import { DatabaseSampleStore } from '../../measures';
import { DatabaseIdentityListStore, SEES_ALL } from '../../posture';
import type { ExceptionPolicy } from '../../register';
import type { Clock } from '../../time';
import { ExceptionService } from '../ExceptionService';
import { aPipeline, NOW } from './aPipeline';
import { BREACHABLE, CLEO, EVE, HUGO, OUTCOME, RITA } from './cast';
import { aComponent, aGroup, aUser } from './entities';

export { API, BREACHABLE, CLEO, EVE, HUGO, OUTCOME, RITA } from './cast';

const DAY = 86_400_000;

/** Who decides where no outcome governs. */
export const POLICY: ExceptionPolicy = {
  limits: DEFAULT_EXCEPTION_LIMITS,
  approvers: {
    'exception-handling': [HUGO],
    'control-system': [CLEO],
    'business-result': [EVE],
  },
};

/**
 * A component that runs on `payments/api`, which nobody answers for, and people who
 * ask and decide: by the configuration, until an outcome is declared.
 */
export class ExceptionDesk {
  readonly knex: Knex;
  readonly service: ExceptionService;
  /** What exceptions are asked for and read with. */
  readonly known: Omit<
    ConstructorParameters<typeof ExceptionService>[0],
    'onChange'
  >;
  readonly pipeline: Awaited<ReturnType<typeof aPipeline>>;
  readonly #time: { now: Date };
  #entities: Entity[];

  private constructor(
    knex: Knex,
    options: {
      time: { now: Date };
      pipeline: Awaited<ReturnType<typeof aPipeline>>;
      entities: Entity[];
    },
  ) {
    const { pipeline } = options;
    this.knex = knex;
    this.pipeline = pipeline;
    this.#time = options.time;
    this.#entities = options.entities;
    this.known = {
      knex,
      clock: this.clock,
      policy: POLICY,
      rules: () => [
        ...pipeline.settings.rules.describe(),
        ...pipeline.settings.outcomeRules.describe(),
      ],
    };
    this.service = new ExceptionService({
      ...this.known,
      onChange: () => {},
    });
  }

  static async open(
    knex: Knex,
    annotations: Record<string, string> = {},
    more: readonly Entity[] = [],
  ): Promise<ExceptionDesk> {
    const time = { now: NOW };
    const pipeline = await aPipeline(
      knex,
      { now: () => time.now },
      hearingByConfig(POLICY, { forum: 'group:default/board' }),
    );
    const entities = [
      ...['rita', 'hugo', 'cleo', 'eve'].map(name => aUser(name, 'payments')),
      aGroup('payments'),
      aComponent(
        {
          'accountability.dev/identities':
            'kubernetes:prod/payments/api,kubernetes:prod/payments/batch',
          ...annotations,
        },
        'nobody',
      ),
      ...more,
    ];
    const desk = new ExceptionDesk(knex, { time, pipeline, entities });
    await pipeline.catalog(...entities);
    await pipeline.source(
      ...['payments/api', 'payments/batch'].map(name =>
        identityRecordSchema.parse({
          ...{ provider: 'kubernetes', scope: 'prod', name },
          kind: 'service-account',
        }),
      ),
    );
    return desk;
  }

  get clock(): Clock {
    return { now: () => this.#time.now };
  }

  get now(): Date {
    return this.#time.now;
  }

  set now(now: Date) {
    this.#time.now = now;
  }

  daysLater(days: number): Date {
    return new Date(NOW.getTime() + days * DAY);
  }

  async idOf(name: string): Promise<string> {
    const list = new DatabaseIdentityListStore(this.knex, this.clock);
    const { items } = await list.page({
      ...{ filter: { q: name }, visibility: SEES_ALL },
      ...{ sort: 'name', limit: 10 },
    });
    return items[0].id;
  }

  async actor(ref: string, more: Partial<Actor> = {}): Promise<Actor> {
    const person = await new DatabaseDirectoryStore(this.knex).person(ref);
    return { ...person, mayRequest: true, mayDecide: true, ...more };
  }

  /** Rita asks for 20 days in which nobody has to answer for `payments/api`. */
  async request(
    terms: Partial<ExceptionTermsInput> = {},
    by = RITA,
  ): Promise<number> {
    return this.service.create(
      {
        submit: true,
        terms: exceptionTermsSchema.parse({
          title: 'Payments moves next week',
          rules: ['accountable-owner'],
          identities: [await this.idOf('payments/api')],
          reason: 'The team is being split.',
          residual: { likelihood: 2, impact: 2 },
          compensatingControls: [{ text: 'Read only until then' }],
          expiresAt: this.daysLater(20).toISOString(),
          ...terms,
        }),
      },
      await this.actor(by),
    );
  }

  async step(
    id: number,
    action: 'pick-up' | 'approve' | 'revoke' | 'reject' | 'close' | 'withdraw',
    by: string,
    more: Pick<StepRequest, 'ground'> = {},
  ): Promise<void> {
    const { contentHash } = await this.get(id);
    await this.service.step(
      id,
      { action, contentHash, reason: 'Because', evidence: 'Proof', ...more },
      await this.actor(by),
    );
  }

  /** Everybody who has to approves. */
  async grant(id: number, by: readonly string[] = [HUGO, CLEO, EVE]) {
    await this.step(id, 'pick-up', HUGO);
    for (const who of by) {
      if ((await this.get(id)).state === 'under-review') {
        await this.step(id, 'approve', who);
      }
    }
    await this.settle();
  }

  async get(id: number) {
    return (await new DatabaseExceptionStore(this.knex).get(id))!;
  }

  /** Judges what is marked. */
  async settle(): Promise<void> {
    await this.pipeline.pipeline.drain();
  }

  /** Something so critical comes to depend on the component. */
  async depend(criticality: string): Promise<void> {
    for (const { kind, metadata } of this.#entities) {
      if (kind !== 'Component') continue;
      metadata.annotations!['accountability.dev/criticality'] = criticality;
    }
    await this.pipeline.catalog(...this.#entities);
  }

  /** A number of the outcome, from somewhere else; more than 10 is a breach of `BREACHABLE`. */
  async number(value: number): Promise<void> {
    await inTransaction(this.knex, async tx => {
      await new DatabaseSampleStore(tx).add(
        { outcomeRef: OUTCOME, measureId: BREACHABLE.measure.id },
        [{ at: this.now.toISOString(), value, source: 'test' }],
        this.now,
      );
      await mark(tx, DEFINITION_STAGE, [OUTCOME]);
    });
    await this.settle();
  }

  /** Somebody comes to the company. */
  async join(name: string, group: string): Promise<void> {
    this.#entities.push(aUser(name, group));
    await this.pipeline.catalog(...this.#entities);
  }

  async leave(name: string): Promise<void> {
    this.#entities = this.#entities.filter(
      ({ kind, metadata }) => kind !== 'User' || metadata.name !== name,
    );
    await this.pipeline.catalog(...this.#entities);
  }

  /** Declares an outcome that governs everything. */
  async declareOutcome(
    spec: Partial<OutcomeSpecInput> = {},
    { ref, title } = { ref: OUTCOME, title: 'No orphans' },
  ): Promise<void> {
    const content = {
      ...{ kind: 'Outcome' as const, ref, namespace: 'default' },
      ...{ name: ref.slice(ref.indexOf('/') + 1), title },
      spec: outcomeSpecSchema.parse({
        lifecycle: 'active',
        statement: 'Somebody answers for every identity.',
        model: 'product-led',
        measure: {
          ...{ id: 'ownerless-identities', direction: 'decrease', target: 0 },
          ...{ targetDate: '2027-03-31', collection: 'weekly' },
        },
        seats: {
          'business-result': EVE,
          'control-system': CLEO,
          'exception-handling': HUGO,
        },
        ...spec,
      }),
    };
    const at = this.now.toISOString();
    await inTransaction(this.knex, tx =>
      new DatabaseDefinitionStore(tx).record([
        {
          ...{ action: 'revise', at },
          declaration: {
            ...{ ...content, hash: declarationHash(content) },
            ...{ origin: 'git', declaredAt: at },
          },
        },
      ]),
    );
    await this.settle();
    // What it governs is found when the catalog is read.
    await this.pipeline.catalog(...this.#entities);
  }
}
