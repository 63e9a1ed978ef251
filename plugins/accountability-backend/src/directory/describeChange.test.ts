import type { Entity } from '@backstage/catalog-model';
import {
  aComponent,
  aGroup,
  aUser,
  ownable,
  policy,
} from './__testUtils__/entities';
import { describeChange } from './describeChange';
import { toDirectoryEntity } from './toDirectoryEntity';

const change = (before?: Entity, after?: Entity) =>
  describeChange(
    before && toDirectoryEntity(before, policy),
    after && toDirectoryEntity(after, policy),
  );

const ID = 'backstage.io/kubernetes-id';
const web = (annotation: string, owner = 'payments') =>
  aComponent('web', { owner }, { [ID]: annotation });
const titled = (group: Entity): Entity => ({
  ...group,
  metadata: { ...group.metadata, title: 'New name' },
});
const ann = 'user:default/ann';
const mail = 'ann@acme.example';

describe('describeChange', () => {
  it.each([
    [
      'a component appears',
      undefined,
      web('a'),
      ['entity:component:default/web', 'kubernetes-id:a'],
    ],
    [
      'a component goes',
      web('a'),
      undefined,
      ['entity:component:default/web', 'kubernetes-id:a'],
    ],
    [
      'an annotation changes',
      web('a'),
      web('b'),
      ['entity:component:default/web', 'kubernetes-id:a', 'kubernetes-id:b'],
    ],
    ['only the owner changes', web('a'), web('a', 'other'), []],
    [
      'a resource becomes a service account',
      ownable('Resource', { name: 'ci' }, { type: 'database' }),
      ownable('Resource', { name: 'ci' }, { type: 'service-account' }),
      ['entity:resource:default/ci'],
    ],
  ])('names the link keys when %s', (_, before, after, keys) => {
    expect(change(before, after).linkKeys.sort()).toEqual(keys);
  });

  it.each([
    ['a user appears', undefined, aUser('ann', { email: mail }), [ann, mail]],
    ['a user goes', aUser('ann', { email: mail }), undefined, [ann, mail]],
    ['a user leaves', aUser('ann'), aUser('ann', { left: true }), [ann]],
    [
      'a user is reached elsewhere',
      aUser('ann'),
      aUser('ann', { email: mail }),
      [ann, mail],
    ],
    [
      'a user changes groups',
      aUser('ann'),
      aUser('ann', { groups: ['x'] }),
      [],
    ],
    ['a group goes', aGroup('eu'), undefined, ['group:default/eu']],
    [
      'a group is renamed',
      aGroup('eu'),
      titled(aGroup('eu')),
      ['group:default/eu'],
    ],
    [
      'a group appears, before its people are counted',
      undefined,
      aGroup('eu'),
      [],
    ],
    ['a component appears', undefined, web('a'), []],
  ])('names the owners when %s', (_, before, after, owners) => {
    expect(change(before, after).ownerRefs).toEqual(owners);
  });

  it.each([
    ['a component appears', undefined, web('a'), ['component:default/web']],
    [
      'its owner changes',
      web('a'),
      web('a', 'other'),
      ['component:default/web'],
    ],
    ['its annotation changes', web('a'), web('b'), []],
    ['a user goes', aUser('ann'), undefined, []],
  ])('names what is owned otherwise when %s', (_, before, after, refs) => {
    expect(change(before, after).ownedEntityRefs).toEqual(refs);
  });

  it.each([
    ['a user appears', undefined, aUser('ann'), true],
    [
      'a user changes groups',
      aUser('ann'),
      aUser('ann', { groups: ['x'] }),
      true,
    ],
    ['a group moves', aGroup('eu'), aGroup('eu', 'world'), true],
    ['a user is renamed', aUser('ann'), aUser('ann', { email: mail }), false],
    ['a component appears', undefined, web('a'), false],
  ])('counts people again when %s: %#', (_, before, after, recount) => {
    expect(change(before, after).recount).toBe(recount);
  });

  it('names resources that are depended on, or no longer', () => {
    const using = (...dependsOn: string[]) => aComponent('web', { dependsOn });

    expect(
      change(
        using('resource:a', 'resource:b'),
        using('resource:b', 'resource:c'),
      ).resourceRefs,
    ).toEqual(['resource:default/a', 'resource:default/c']);
  });
});
