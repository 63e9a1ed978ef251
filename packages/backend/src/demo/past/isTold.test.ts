import type { Entity } from '@backstage/catalog-model';
import { declaredIn, isTold } from './isTold';

const files = new Map([
  [
    'catalog/all.yaml',
    '# Everybody\n---\napiVersion: v1\nkind: User\nmetadata:\n  name: ann\n  annotations: { acme.test/left: "2026-09-30" }\nspec: { memberOf: [b, a] }\n',
  ],
  ['exports/accounts.json', '{ "kind": "List" }'],
]);

describe('What the catalog says', () => {
  const ann = (changed: Partial<Entity> = {}): Entity => ({
    ...{ apiVersion: 'v1', kind: 'User', spec: { memberOf: ['a', 'b'] } },
    metadata: {
      ...{ name: 'ann', namespace: 'default', uid: '1' },
      annotations: { 'acme.test/left': '2026-09-30', 'other.test/x': 'y' },
    },
    ...changed,
  });
  const location: Entity = {
    ...{ apiVersion: 'v1', kind: 'Location' },
    metadata: { name: 'generated' },
  };
  const says = (...entities: Entity[]) => isTold(declaredIn(files), entities);

  it('is what the files say, whatever it adds and in whatever order', () => {
    expect(says(ann(), location)).toBe(true);
  });

  it.each<[string, Entity[]]>([
    ['an entity is missing', [location]],
    ['one is there that is gone', [ann(), ann({ kind: 'Group' })]],
    ['one was otherwise', [ann({ spec: { memberOf: ['a'] } })]],
    ['one had not left', [ann({ metadata: { name: 'ann' } })]],
  ])('is not that while %s', (_, entities) => {
    expect(says(...entities)).toBe(false);
  });

  it('is not that while it keeps an annotation that is gone', () => {
    const stayed = new Map([
      [
        'catalog/all.yaml',
        files.get('catalog/all.yaml')!.replace(/ {2}ann.*\n/, ''),
      ],
    ]);
    expect(isTold(declaredIn(stayed), [ann()])).toBe(false);
  });
});
