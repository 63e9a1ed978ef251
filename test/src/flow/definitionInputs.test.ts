import type { JsonObject } from '@backstage/types';
import { eachPortalDatabase } from '../testing/eachPortalDatabase';
import { eventually } from '../testing/eventually';
import { DefinitionsPortal, sofia } from './DefinitionsPortal';

jest.setTimeout(60_000);

eachPortalDatabase('What people send about definitions', database => {
  let definitions: DefinitionsPortal;

  beforeAll(async () => {
    definitions = await DefinitionsPortal.start(database);
    await definitions.declare('there');
  });
  afterAll(() => definitions.portal.stop());

  it.each<[string, (draft: JsonObject) => unknown, number, RegExp]>([
    [
      'a NUL character',
      draft => ({ ...draft, title: 'a\0b' }),
      400,
      /NUL character/,
    ],
    [
      'a NUL character deep inside',
      draft => withSpec(draft, { statement: 'a\0b' }),
      400,
      /NUL character/,
    ],
    [
      'a NUL character in a name',
      draft => withSpec(draft, { scope: { 'metadata.a\0': 'x' } }),
      400,
      /NUL character/,
    ],
    [
      'two megabytes',
      draft => withSpec(draft, { statement: 'x'.repeat(2_000_000) }),
      413,
      /more than the limit/,
    ],
    [
      'ninety thousand lists in one another',
      () =>
        `{"kind":"Outcome","name":"a","spec":{"a":${'['.repeat(
          45_000,
        )}${']'.repeat(45_000)}}}`,
      400,
      /nest at most 20 levels/,
    ],
    [
      'a scope deeper than anybody means',
      draft => {
        let scope: JsonObject = { kind: 'API' };
        for (let level = 0; level < 15; level++) scope = { $not: scope };
        return withSpec(draft, { scope });
      },
      400,
      /spec\.scope: nest at most 12 levels/,
    ],
    ['half a document', () => '{"kind":"Outcome"', 400, /JSON/],
    ['a list', () => [], 400, /body/],
    [
      'another kind',
      draft => ({ ...draft, kind: 'Component' }),
      400,
      /body\.kind/,
    ],
    [
      'a name that no entity may have',
      draft => ({ ...draft, name: '../x' }),
      400,
      /body\.name/,
    ],
    [
      'a namespace that no entity may have',
      draft => ({ ...draft, namespace: 'No_No' }),
      400,
      /body\.namespace/,
    ],
    [
      'a field that nobody asked for',
      draft => ({ ...draft, origin: 'git' }),
      400,
      /origin/,
    ],
    [
      'a scope over what nobody reads',
      draft => withSpec(draft, { scope: { 'spec.definition': 'x' } }),
      400,
      /spec\.scope\.spec\.definition: .* use kind, metadata/,
    ],
    [
      'more holders than a seat has',
      draft =>
        withSpec(draft, {
          seats: { mission: Array(21).fill('user:default/dana') },
        }),
      400,
      /spec\.seats\.mission/,
    ],
  ])('is refused with %s', async (_, change, status, why) => {
    const draft = definitions.draft('new') as unknown as JsonObject;
    for (const path of ['/definitions', '/definitions/check']) {
      const answer = await definitions.post(path, change(draft));
      // What only its spec has wrong, a check lists instead.
      const isListed = status === 400 && answer.status === 200;
      expect(isListed ? status : answer.status).toBe(status);
      expect(
        isListed
          ? answer.body.problems
              .map((problem: { path: string; message: string }) =>
                [problem.path, problem.message].join(': '),
              )
              .join('; ')
          : answer.message,
      ).toMatch(why);
    }
    expect(Object.keys(await definitions.listed())).toEqual(['there']);
  });

  it.each([
    ['of another kind', 'component/default/there', 404, /outcome and control/],
    ['that nobody declared', 'outcome/default/nowhere', 404, /declares no/],
    ['that is SQL', "outcome/default/' or 1=1 --", 404, /declares no/],
    [
      'that is a book',
      `outcome/default/${'x'.repeat(2_000)}`,
      400,
      /path\.name: .* <=255 characters/,
    ],
    ['with a NUL', 'outcome/%00/there', 400, /NUL/],
  ])('is refused about a name %s', async (_, name, status, why) => {
    const revision = {
      spec: definitions.draft('there').spec,
      expectedHash: 'x',
      reason: 'Because',
    };
    for (const [tail, body] of [
      ['', revision],
      ['/withdraw', { reason: 'Because' }],
    ]) {
      const path = `/definitions/${name}${tail}`;
      const answer = await definitions.post(path, body);
      expect(answer).toMatchObject({ status });
      expect(answer.message).toMatch(why);
    }
  });

  it('is kept as it was written', async () => {
    const text = `<script>alert("1")</script> '; drop table definitions_log; -- 😀 \ud83d`;
    const written = Buffer.from(text).toString();
    const { body } = await definitions.post('/definitions', {
      ...definitions.draft('awkward', { statement: text }),
      title: text,
    });
    expect(body).toMatchObject({ title: written });
    await eventually(async () => {
      const { metadata, spec } = await definitions.outcome('awkward');
      expect(metadata.title).toBe(written);
      expect(spec).toMatchObject({ statement: written });
    });
    await definitions.portal
      .as(sofia)
      .withdrawDefinition('outcome:default/awkward', { reason: text });
  });

  it('breaks nothing', () => {
    expect(definitions.portal.log.messages('error')).toEqual([]);
  });
});

function withSpec(draft: JsonObject, spec: JsonObject): JsonObject {
  return { ...draft, spec: { ...(draft.spec as JsonObject), ...spec } };
}
