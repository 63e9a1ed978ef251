import type { Entity } from '@backstage/catalog-model';
import { anOutcome, anOutcomeSpec } from './__testUtils__/declarations';
import { fromCatalogEntity } from './fromCatalogEntity';

function entity(
  metadata: Partial<Entity['metadata']> = {},
  rest: Partial<Entity> = {},
): Entity {
  return {
    apiVersion: 'accountability.dev/v1alpha1',
    kind: 'Outcome',
    metadata: { namespace: 'default', name: 'a', ...metadata },
    spec: JSON.parse(JSON.stringify(anOutcomeSpec())),
    ...rest,
  };
}

const LOCATION = 'backstage.io/managed-by-location';
const ORIGIN = 'backstage.io/managed-by-origin-location';
const FILE = 'https://git.example.com/outcomes.yaml';

describe('fromCatalogEntity', () => {
  it('reads what it declares', () => {
    expect(fromCatalogEntity(entity({ title: 'A' }))).toEqual({
      is: 'declared',
      content: { ...anOutcome('a'), title: 'A', description: undefined },
      editUrl: undefined,
    });
  });

  it.each<[string, Record<string, string>, string | undefined]>([
    [
      'the address for editing',
      {
        'backstage.io/edit-url': FILE,
        'backstage.io/view-url': 'https://git.example.com/view',
      },
      FILE,
    ],
    ['the address for looking', { 'backstage.io/view-url': FILE }, FILE],
    ['the location', { [LOCATION]: `url:${FILE}` }, FILE],
    ['no file of the machine', { [LOCATION]: 'file:/acme/a.yaml' }, undefined],
    [
      'no script',
      { 'backstage.io/edit-url': 'data:text/html,<b>a</b>' },
      undefined,
    ],
  ])('says where it is changed: %s', (_, annotations, editUrl) => {
    expect(fromCatalogEntity(entity({ annotations }))).toMatchObject({
      editUrl,
    });
  });

  it.each<[string, Entity]>([
    ['another kind', entity({}, { kind: 'Component' })],
    ['a kind of somebody else', entity({}, { apiVersion: 'acme.com/v1' })],
    [
      'what the portal put there',
      entity({
        annotations: {
          [ORIGIN]: 'accountability-portal:definitions',
          'accountability.dev/origin': 'portal',
        },
      }),
    ],
  ])('sees nothing in %s', (_, given) => {
    expect(fromCatalogEntity(given)).toEqual({ is: 'nothing' });
  });

  it('is not fooled by a file that claims to come from the portal', () => {
    const annotations = {
      'accountability.dev/origin': 'portal',
      [ORIGIN]: 'url:https://git.example.com/outcomes.yaml',
    };
    expect(fromCatalogEntity(entity({ annotations })).is).toBe('declared');
  });

  it.each<[string, Entity['spec'], string]>([
    ['a fault', { model: 'matrix' }, 'spec.statement: is missing'],
    ['no spec', undefined, 'spec.statement: is missing'],
  ])('names what cannot be read: %s', (_, spec, problem) => {
    expect(fromCatalogEntity(entity({}, { spec }))).toEqual({
      is: 'unreadable',
      ref: 'outcome:default/a',
      problem,
    });
  });

  it('cuts what no column takes', () => {
    const read = fromCatalogEntity(
      entity({ title: `\0${'x'.repeat(300)}`, description: ' \0 ' }),
    );
    expect(read).toMatchObject({
      content: { title: 'x'.repeat(200), description: undefined },
    });
  });
});
