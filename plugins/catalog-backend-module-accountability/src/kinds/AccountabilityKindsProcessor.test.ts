import type { Entity } from '@backstage/catalog-model';
import { aComponent } from '../__testUtils__/aComponent';
import { aControl, anOutcome } from '../__testUtils__/anOutcome';
import { AccountabilityKindsProcessor } from './AccountabilityKindsProcessor';

const location = { type: 'url', target: 'https://acme.example' };
const processor = new AccountabilityKindsProcessor();
const validate = (entity: Entity) => processor.validateEntityKind(entity);

async function relationsOf(entity: Entity): Promise<string[]> {
  const relations: string[] = [];
  const processed = await processor.postProcessEntity(
    entity,
    location,
    result => {
      if (result.type !== 'relation') throw new Error(`Emits ${result.type}`);
      const { source, type, target } = result.relation;
      relations.push(
        `${source.kind}:${source.name} ${type} ${target.kind}:${target.name}`,
      );
    },
  );
  expect(processed).toBe(entity);
  return relations;
}

describe('AccountabilityKindsProcessor', () => {
  it.each([
    ['an outcome', anOutcome(), true],
    ['a control', aControl(), true],
    [
      'an outcome with vacant seats, a group in charge and no target',
      anOutcome('a', {
        measure: { id: 'a', direction: 'decrease' },
        seats: { 'business-result': ['group:security', 'user:dana.fox'] },
      }),
      true,
    ],
    ['a component', aComponent(), false],
    [
      'an outcome of somebody else',
      { ...anOutcome(), apiVersion: 'learning.acme.com/v1' },
      false,
    ],
  ])('takes %s for what it is', async (_, entity, known) => {
    expect(await validate(entity)).toBe(known);
  });

  it.each<[string, Entity, string]>([
    [
      'a version that does not exist',
      { ...anOutcome(), apiVersion: 'accountability.dev/v2' },
      "apiVersion: 'accountability.dev/v2' is not known for kind Outcome; write accountability.dev/v1alpha1",
    ],
    [
      'the version of the kinds of Backstage',
      { ...aControl(), apiVersion: 'backstage.io/v1alpha1' },
      "apiVersion: 'backstage.io/v1alpha1' is not known for kind Control; write accountability.dev/v1alpha1",
    ],
    [
      'a model that does not exist',
      anOutcome('a', { model: 'matrix' }),
      'spec.model: write one of centralised, product-led, third-party',
    ],
    [
      'a scope over a field that nobody reads',
      anOutcome('a', { scope: { 'spec.definition': 'x' } }),
      'spec.scope.spec.definition: nothing is governed by this field; use kind, metadata.…, spec.type, spec.lifecycle, spec.owner, spec.system, spec.domain, relations',
    ],
    [
      'several faults at once',
      aControl('a', { domain: 'network', duties: [{ duty: 'revoke' }] }),
      'spec.domain: write one of identity, endpoint, cloud, application; spec.duties.0.holder: is missing',
    ],
    [
      'no spec at all',
      { ...aControl(), spec: undefined },
      'spec.intent: is missing; spec.domain: is missing: write one of identity, endpoint, cloud, application',
    ],
  ])('refuses %s and says what to write', async (_, entity, message) => {
    await expect(validate(entity)).rejects.toThrow(message);
  });

  it('relates an outcome to everybody in its seats, and to who owns the result', async () => {
    const outcome = anOutcome('less', {
      seats: {
        'business-result': 'user:dana.fox',
        mission: 'user:dana.fox',
        procurement: [
          { holder: 'group:buying', coOwner: true },
          'user:priya.nair',
        ],
      },
    });
    expect(await relationsOf(outcome)).toEqual([
      'Outcome:less ownedBy user:dana.fox',
      'user:dana.fox ownerOf Outcome:less',
      'Outcome:less accountableTo user:dana.fox',
      'user:dana.fox accountableFor Outcome:less',
      'Outcome:less accountableTo group:buying',
      'group:buying accountableFor Outcome:less',
      'Outcome:less accountableTo user:priya.nair',
      'user:priya.nair accountableFor Outcome:less',
    ]);
  });

  it('relates a control to its owner and its outcomes', async () => {
    expect(await relationsOf(aControl('day'))).toEqual([
      'Control:day ownedBy group:identity-platform',
      'group:identity-platform ownerOf Control:day',
      'Control:day partOf outcome:halve-standing-privilege',
      'outcome:halve-standing-privilege hasPart Control:day',
    ]);
  });

  it.each([
    ['nobody in its seats', anOutcome('a', { seats: {} })],
    ['a spec that cannot be read', anOutcome('a', { seats: 7 })],
    ['an owner that is none', aControl('a', { owner: '::', outcomes: [] })],
    ['another kind', aComponent()],
    ['somebody else’s kind', { ...anOutcome(), apiVersion: 'acme.com/v1' }],
  ])('relates nothing of an entity with %s', async (_, entity) => {
    expect(await relationsOf(entity)).toEqual([]);
  });
});
