import {
  definitionDraftSchema,
  type DefinitionDraft,
} from 'backstage-plugin-accountability-common';
import type { Knex } from 'knex';
import { parse } from 'yaml';
import { eachDatabase } from '../testing/eachDatabase';
import {
  AT,
  anOutcome,
  anOutcomeSpec,
  declared,
} from './__testUtils__/declarations';
import { DatabaseDefinitionStore } from './DatabaseDefinitionStore';
import { DefinitionService } from './DefinitionService';

const sofia = 'user:default/sofia';
const ref = 'outcome:default/a';

function draft(rest: Partial<DefinitionDraft> = {}) {
  return definitionDraftSchema.parse({
    kind: 'Outcome',
    name: 'a',
    spec: JSON.parse(JSON.stringify(anOutcomeSpec())),
    ...rest,
  });
}
const withStatement = (statement: string) =>
  JSON.parse(JSON.stringify(anOutcomeSpec({ statement })));

eachDatabase('DefinitionService', database => {
  let knex: Knex;
  let service: DefinitionService;
  let told: string[];

  beforeEach(async () => {
    knex = await database.init();
    told = [];
    service = new DefinitionService({
      knex,
      clock: { now: () => new Date(AT) },
      onChange: async changed => {
        told.push(changed);
      },
    });
  });

  const names = async () =>
    (await service.published()).entities.map(
      ({ metadata }) => (metadata as { name: string }).name,
    );
  const revise = (expectedHash: string, statement: string) =>
    service.revise(
      ref,
      { expectedHash, spec: withStatement(statement), reason: 'Better' },
      sofia,
    );

  it('declares, revises, withdraws and declares again, and keeps all of it', async () => {
    const first = await service.declare(draft({ title: 'A' }), sofia);
    expect(first).toMatchObject({
      ref,
      title: 'A',
      origin: 'portal',
      lifecycle: 'active',
      declaredAt: AT,
      declaredBy: sofia,
      overruled: false,
    });
    const second = await revise(first.hash, 'Better.');
    expect(second.hash).not.toBe(first.hash);
    const third = await service.withdraw(ref, { by: sofia, reason: 'Over' });
    expect(third.withdrawnAt).toBe(AT);
    await service.declare(draft(), 'user:default/dana');

    const store = new DatabaseDefinitionStore(knex);
    expect(
      (await store.history(ref)).map(({ action, by, reason }) => ({
        action,
        by,
        reason,
      })),
    ).toEqual([
      { action: 'declare', by: sofia, reason: undefined },
      { action: 'revise', by: sofia, reason: 'Better' },
      { action: 'withdraw', by: sofia, reason: 'Over' },
      { action: 'reinstate', by: 'user:default/dana', reason: undefined },
    ]);
    expect(told).toEqual([ref, ref, ref, ref]);
  });

  it('lets one of two people who change the same win', async () => {
    const { hash } = await service.declare(draft(), sofia);
    const both = await Promise.allSettled([
      revise(hash, 'One.'),
      revise(hash, 'Other.'),
    ]);
    const lost = both.filter(({ status }) => status === 'rejected');
    expect(lost).toHaveLength(1);
    const { reason } = lost[0] as PromiseRejectedResult;
    const now = (await new DatabaseDefinitionStore(knex).get([ref])).get(ref)!;
    expect(reason).toMatchObject({
      name: 'ConflictError',
      message: expect.stringContaining(`its hash is ${now.hash} now`),
    });
  });

  it('records nothing when nothing changed', async () => {
    const { hash } = await service.declare(draft(), sofia);
    const same = await service.revise(
      ref,
      { expectedHash: hash, spec: draft().spec, reason: 'No change' },
      sofia,
    );
    expect(same.hash).toBe(hash);
    const history = await new DatabaseDefinitionStore(knex).history(ref);
    expect(history).toHaveLength(1);
  });

  it('publishes what the portal declares and Git does not', async () => {
    const empty = await service.published();
    expect(empty.entities).toEqual([]);
    await service.declare(
      draft({ title: 'A', description: 'All of A' }),
      sofia,
    );
    await service.declare(draft({ name: 'b' }), sofia);
    const { entities, revision } = await service.published();
    expect(revision).not.toBe(empty.revision);
    expect(entities[0]).toEqual({
      apiVersion: 'accountability.dev/v1alpha1',
      kind: 'Outcome',
      metadata: {
        name: 'a',
        namespace: 'default',
        title: 'A',
        description: 'All of A',
        annotations: { 'accountability.dev/origin': 'portal' },
      },
      spec: anOutcome('a').spec,
    });
    expect((await service.published()).revision).toBe(revision);

    const git = declared(anOutcome('a'), 'git');
    const store = new DatabaseDefinitionStore(knex);
    await store.record([{ action: 'declare', declaration: git, at: AT }]);
    expect(await names()).toEqual(['b']);
    await service.withdraw('outcome:default/b', { by: sofia, reason: 'Over' });
    expect(await names()).toEqual([]);
  });

  it('never gives the same revision to what came back', async () => {
    await service.declare(draft(), sofia);
    const { revision, entities } = await service.published();
    await service.withdraw(ref, { by: sofia, reason: 'Over' });
    await service.declare(draft(), sofia);
    const again = await service.published();
    expect(again.entities).toEqual(entities);
    expect(again.revision).not.toBe(revision);
  });

  it('checks without keeping anything, and writes the file for Git', async () => {
    const {
      problems,
      yaml,
      declared: already,
    } = await service.check(
      draft({
        title: 'Half & half: <b>bold</b>',
        spec: { ...draft().spec, seats: { 'business-result': 'group:x' } },
      }),
    );
    expect(problems).toEqual([
      {
        path: 'spec.seats.business-result',
        message:
          'group:default/x is a group; accountable is one person, so name a user',
        blocks: 'activating',
      },
    ]);
    expect(parse(yaml)).toEqual({
      apiVersion: 'accountability.dev/v1alpha1',
      kind: 'Outcome',
      metadata: { name: 'a', title: 'Half & half: <b>bold</b>' },
      spec: { ...draft().spec, seats: { 'business-result': 'group:x' } },
    });
    expect(already).toBeUndefined();
    expect(await new DatabaseDefinitionStore(knex).list('Outcome')).toEqual([]);
    expect(told).toEqual([]);
  });

  it.each<[string, Partial<DefinitionDraft>, string]>([
    [
      'a control',
      { kind: 'Control', spec: { domain: 'cloud' } },
      'spec.intent',
    ],
    ['an outcome', { spec: { model: 'centralised' } }, 'spec.statement'],
  ])('says what keeps %s from being declared', async (_, given, path) => {
    expect((await service.check(draft(given))).problems[0]).toMatchObject({
      path,
      message: 'is missing',
      blocks: 'declaring',
    });
  });

  it('tells who declares a name already, until it is withdrawn', async () => {
    const declaredBy = async (name: string) =>
      (await service.check(draft({ name }))).declared?.origin;
    await service.declare(draft(), sofia);
    expect(await declaredBy('A')).toBe('portal');
    await new DatabaseDefinitionStore(knex).record([
      {
        action: 'declare',
        declaration: declared(anOutcome('a'), 'git'),
        at: AT,
      },
    ]);
    expect(await declaredBy('a')).toBe('git');
    expect(await declaredBy('b')).toBeUndefined();
    await service.declare(draft({ name: 'b' }), sofia);
    await service.withdraw('outcome:default/b', { by: sofia, reason: 'Over' });
    expect(await declaredBy('b')).toBeUndefined();
  });

  it('holds no more than anybody keeps in view', async () => {
    const declarations = Array.from({ length: 2_000 }, (_, at) =>
      declared(anOutcome(`outcome-${at}`), 'portal'),
    );
    await new DatabaseDefinitionStore(knex).record(
      declarations.map(declaration => ({
        action: 'declare' as const,
        declaration,
        at: AT,
      })),
    );
    await expect(service.declare(draft(), sofia)).rejects.toThrow(
      'The portal holds 2000 definitions; withdraw what is over, or declare this one in Git',
    );
  });
});
