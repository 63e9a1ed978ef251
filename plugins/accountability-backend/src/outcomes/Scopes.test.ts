import type { Entity } from '@backstage/catalog-model';
import { Scopes } from './Scopes';
import { anOutcome } from './__testUtils__/declare';

function entity(rest: {
  kind?: string;
  metadata?: Partial<Entity['metadata']>;
  spec?: Entity['spec'];
}): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: rest.kind ?? 'Component',
    metadata: { name: 'api', ...rest.metadata },
    spec: { type: 'service', lifecycle: 'production', ...rest.spec },
    relations: [{ type: 'ownedBy', targetRef: 'group:default/squad' }],
  };
}

const scopes = new Scopes([
  anOutcome({}, { ref: 'outcome:default/all' }),
  anOutcome({ scope: { kind: 'API' } }, { ref: 'outcome:default/apis' }),
  anOutcome(
    { scope: { kind: 'component', 'spec.lifecycle': 'production' } },
    { ref: 'outcome:default/live' },
  ),
  anOutcome(
    { scope: { 'spec.lifecycle': 'production', kind: 'component' } },
    { ref: 'outcome:default/live-too' },
  ),
  anOutcome(
    {
      scope: {
        relations: { $contains: { targetRef: 'group:default/squad' } },
      },
    },
    { ref: 'outcome:default/squad' },
  ),
]);

describe('Scopes', () => {
  it.each<[Parameters<typeof entity>[0], string[]]>([
    [{}, ['all', 'live', 'live-too', 'squad']],
    [{ spec: { lifecycle: 'experimental' } }, ['all', 'squad']],
    [{ kind: 'API' }, ['all', 'apis', 'squad']],
  ])('of %j', (rest, names) => {
    expect(scopes.outcomesOf(entity(rest))).toEqual(
      names.map(name => `outcome:default/${name}`),
    );
  });

  it('never look at what we write ourselves', () => {
    const looking = new Scopes(
      [
        { 'metadata.labels.accountability.dev/flagged': 'true' },
        { 'metadata.annotations.accountability.dev/outcomes': 'default/a' },
      ].map((scope, at) =>
        anOutcome({ scope }, { ref: `outcome:default/${at}` }),
      ),
    );
    const flagged = entity({
      metadata: {
        labels: { 'accountability.dev/flagged': 'true', tier: '1' },
        annotations: { 'accountability.dev/outcomes': 'default/a' },
      },
    });
    const before = structuredClone(flagged);
    expect(looking.outcomesOf(flagged)).toEqual([]);
    expect(flagged).toEqual(before);
    const byTier = new Scopes([
      anOutcome({ scope: { 'metadata.labels.tier': '1' } }),
    ]);
    expect(byTier.outcomesOf(flagged)).toHaveLength(1);
  });
});
