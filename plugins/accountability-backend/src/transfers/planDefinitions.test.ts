import { parseDefinition } from 'backstage-plugin-accountability-common';
import type { InForce } from '../definitions';
import { planDefinitions } from './planDefinitions';

const aControl = (partial: Partial<InForce> = {}): InForce =>
  ({
    ...{ ref: 'control:default/keys', kind: 'Control', origin: 'portal' },
    ...{ namespace: 'default', name: 'keys', title: 'Keys', hash: 'h1' },
    lifecycle: 'active',
    declaredAt: '2026-11-01T00:00:00.000Z',
    overrules: false,
    spec: parseDefinition('Control', {
      ...{ intent: 'It shall.', domain: 'identity', owner: 'user:dana' },
      evidence: [{ kind: 'log' }],
    }).spec!,
    ...partial,
  } as InForce);
const passing = { from: 'user:default/dana', to: 'user:default/kim' };

describe('planDefinitions', () => {
  it('revises what the portal declares, from the hash that was looked at', () => {
    const [planned] = planDefinitions([aControl()], passing);
    expect(planned).toMatchObject({
      places: ['spec.owner'],
      revision: {
        title: 'Keys',
        expectedHash: 'h1',
        spec: { owner: 'user:default/kim' },
      },
    });
    expect(planned.patch).toBeUndefined();
  });

  it('writes the change to the file of what Git declares, and nothing beside it', () => {
    const [planned] = planDefinitions(
      [aControl({ origin: 'git', namespace: 'sec' })],
      passing,
    );
    expect(planned.patch).toBe(
      [
        '# Merge into the entity control:default/keys; other fields stay as they are.',
        'kind: Control',
        'metadata:',
        '  name: keys',
        '  namespace: sec',
        'spec:',
        '  owner: user:default/kim',
        '',
      ].join('\n'),
    );
  });

  it('leaves out what names nobody, and what was withdrawn', () => {
    expect(
      planDefinitions([aControl()], { ...passing, from: 'user:default/eve' }),
    ).toEqual([]);
    const withdrawnAt = '2026-11-02T00:00:00.000Z';
    expect(planDefinitions([aControl({ withdrawnAt })], passing)).toEqual([]);
  });
});
