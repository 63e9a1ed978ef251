import { aComponent } from '../__testUtils__/aComponent';
import { toIdentityRelations } from './toIdentityRelations';

describe('toIdentityRelations', () => {
  const api = { kind: 'Component', namespace: 'default', name: 'api' };
  const account = { kind: 'resource', namespace: 'prod', name: 'account' };

  it.each([
    [[], []],
    [
      ['resource:prod/account'],
      [
        { source: api, type: 'usesIdentity', target: account },
        { source: account, type: 'identityUsedBy', target: api },
      ],
    ],
    [['', '::', 'resource:/', '/account'], []],
    [['component:default/api', 'Component:Default/API'], []],
  ])('of %j', (refs, relations) => {
    expect(toIdentityRelations(aComponent(), refs)).toEqual(relations);
  });
});
