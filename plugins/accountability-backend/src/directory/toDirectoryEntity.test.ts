import type { Entity } from '@backstage/catalog-model';
import fc from 'fast-check';
import {
  aComponent,
  aGroup,
  aUser,
  ownable,
  policy,
} from './__testUtils__/entities';
import { toDirectoryEntity } from './toDirectoryEntity';

const kept = (entity: Entity) => toDirectoryEntity(entity, policy);
const related = (entity: Entity, ...relations: [string, string][]): Entity => ({
  ...entity,
  relations: relations.map(([type, targetRef]) => ({ type, targetRef })),
});

describe('toDirectoryEntity', () => {
  it('keeps a person', () => {
    expect(
      kept(
        aUser('Ann', {
          groups: ['payments', 'group:eu/law'],
          email: 'Ann@acme.example',
        }),
      ),
    ).toMatchObject({
      ref: 'user:default/ann',
      kind: 'user',
      name: 'Ann',
      title: 'ANN',
      active: true,
      email: 'ann@acme.example',
      memberOf: ['group:default/payments', 'group:eu/law'],
    });
  });

  it('tells who left', () => {
    expect(kept(aUser('ann', { left: true }))).toMatchObject({ active: false });
  });

  it('believes relations rather than the spec, because they hold both sides', () => {
    const user = related(
      aUser('ann', { groups: ['old'] }),
      ['memberOf', 'group:default/New'],
      ['ownerOf', 'component:default/web'],
    );

    expect(kept(user)?.memberOf).toEqual(['group:default/new']);
  });

  it.each([
    ['spec', aGroup('eu', 'payments')],
    ['relations', related(aGroup('eu'), ['childOf', 'group:default/payments'])],
  ])('finds the parent of a group in its %s', (_, group) => {
    expect(kept(group)?.parents).toEqual(['group:default/payments']);
  });

  it.each([
    ['the annotation', 'Legal', 'legal', 0],
    ['the configuration', undefined, 'finance', 0],
    ['the configuration when the annotation is unknown', 'sales', 'finance', 1],
  ])('takes the function of a group from %s', (_, annotation, fn, problems) => {
    const group = aGroup('eu');
    if (annotation) {
      group.metadata.annotations = {
        'accountability.dev/function': annotation,
      };
    }

    const entity = toDirectoryEntity(group, {
      ...policy,
      functions: new Map([['group:default/eu', 'finance']]),
    });

    expect(entity?.function).toBe(fn);
    expect(entity?.problems).toHaveLength(problems);
  });

  it.each<[string | undefined, string[] | undefined, unknown, number]>([
    [undefined, undefined, undefined, 0],
    ['true', undefined, 'yes', 0],
    ['False', ['user:default/ann'], 'no', 0],
    [undefined, ['user:default/ann'], 'yes', 0],
    [undefined, ['user:default/bob'], 'unlisted', 0],
    ['maybe', ['user:default/bob'], 'unlisted', 1],
    ['maybe', undefined, undefined, 1],
  ])(
    'takes who is an executive from %p, else from %p',
    (annotation, listed, executive, problems) => {
      for (const [entity, ref] of [
        [aUser('ann'), 'user:default/ann'],
        [aGroup('board'), 'group:default/board'],
      ] as const) {
        entity.metadata.annotations = annotation
          ? { 'accountability.dev/executive': annotation }
          : {};
        const executives =
          listed &&
          new Set(listed.map(one => (one === 'user:default/ann' ? ref : one)));
        const read = toDirectoryEntity(entity, { ...policy, executives });
        expect(read?.executive).toBe(executive);
        expect(read?.problems).toHaveLength(problems);
      }
    },
  );

  it('keeps owner, system and resources of a component', () => {
    const component = ownable(
      'Component',
      { name: 'web', namespace: 'shop' },
      {
        owner: 'guest',
        system: 'store',
        dependsOn: ['resource:default/ci', 'component:default/other'],
      },
    );

    expect(kept(component)).toMatchObject({
      ref: 'component:shop/web',
      type: 'service',
      ownerRef: 'group:shop/guest',
      systemRef: 'system:shop/store',
      dependsOn: ['resource:default/ci'],
      active: false,
    });
  });

  it('keeps the same of stitched relations', () => {
    const component = related(
      aComponent('web'),
      ['ownedBy', 'user:default/ann'],
      ['partOf', 'component:default/whole'],
      ['partOf', 'system:default/store'],
      ['dependsOn', 'resource:default/ci'],
    );

    expect(kept(component)).toMatchObject({
      ownerRef: 'user:default/ann',
      systemRef: 'system:default/store',
      dependsOn: ['resource:default/ci'],
    });
  });

  it.each([
    ['System', { domain: 'retail' }, 'domain:default/retail'],
    ['Domain', { subdomainOf: 'retail' }, 'domain:default/retail'],
  ])('keeps the domain of a %s', (kind, spec, domainRef) => {
    expect(kept(ownable(kind, { name: 'x' }, spec as never))?.domainRef).toBe(
      domainRef,
    );
  });

  it.each(['Template', 'Location', 'AiResource'])(
    'does not hold a %s',
    kind => {
      expect(kept(ownable(kind, { name: 'x' }, {}))).toBeUndefined();
    },
  );

  it('takes whatever the catalog says without failing', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('User', 'Group', 'Component', 'Resource', 'System'),
        fc.dictionary(
          fc.constantFrom(
            'owner',
            'memberOf',
            'parent',
            'profile',
            'type',
            'dependsOn',
          ),
          fc.jsonValue(),
        ),
        fc.dictionary(
          fc.constantFrom(
            'accountability.dev/identities',
            'accountability.dev/function',
            'accountability.dev/executive',
            'backstage.io/kubernetes-label-selector',
            'backstage.io/source-location',
            'github.com/project-slug',
          ),
          fc.string({ unit: 'grapheme' }),
        ),
        fc.array(fc.record({ type: fc.string(), targetRef: fc.string() })),
        (kind, spec, annotations, relations) => {
          const entity = kept({
            apiVersion: 'v1',
            kind,
            metadata: { name: 'x', annotations },
            spec: spec as Entity['spec'],
            relations,
          });
          expect(entity?.ref).toBe(`${kind.toLowerCase()}:default/x`);
          expect(JSON.parse(JSON.stringify(entity))).toEqual(entity);
        },
      ),
    );
  });
});
