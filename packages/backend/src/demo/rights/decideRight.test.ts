import {
  AuthorizeResult,
  createPermission,
} from '@backstage/plugin-permission-common';
import {
  accountabilityPermissions,
  definitionDeclarePermission,
  definitionSnapshotReadPermission,
  escalationReadPermission,
  exceptionDecidePermission,
  exceptionReadPermission,
  exceptionRequestPermission,
  identityDecidePermission,
  identityReadPermission,
  organisationReadPermission,
  outcomeReadPermission,
  postureSnapshotReadPermission,
  sourceImportPermission,
  sourcePushPermission,
  sourceReadPermission,
  unlinkedIdentityReadPermission,
} from 'backstage-plugin-accountability-common';
import { decideRight } from './decideRight';
import type { Rights } from './Rights';

const rights: Rights = {
  readEverything: new Set(['group:default/security', 'group:default/audit']),
  importSources: new Set(['group:default/security']),
  // Whoever audits declares nothing, whatever else their groups may.
  declareOutcomes: new Set(['group:default/security', 'group:default/audit']),
  decideNothing: new Set(['group:default/audit']),
};

const people = {
  squad: ['user:default/sam', 'group:default/payments'],
  security: ['user:default/sofia', 'group:default/security'],
  auditor: ['user:default/aino', 'group:default/audit'],
};

const { ALLOW, DENY, CONDITIONAL } = AuthorizeResult;

describe('decideRight', () => {
  it.each([
    [organisationReadPermission, ALLOW, ALLOW, ALLOW],
    [identityReadPermission, CONDITIONAL, ALLOW, ALLOW],
    [identityDecidePermission, CONDITIONAL, CONDITIONAL, DENY],
    [unlinkedIdentityReadPermission, DENY, ALLOW, ALLOW],
    [sourceReadPermission, DENY, ALLOW, ALLOW],
    [sourceImportPermission, DENY, ALLOW, DENY],
    [sourcePushPermission, DENY, DENY, DENY],
    [postureSnapshotReadPermission, DENY, DENY, DENY],
    [outcomeReadPermission, ALLOW, ALLOW, ALLOW],
    [exceptionReadPermission, ALLOW, ALLOW, ALLOW],
    [exceptionRequestPermission, ALLOW, ALLOW, DENY],
    [exceptionDecidePermission, ALLOW, ALLOW, DENY],
    [escalationReadPermission, ALLOW, ALLOW, ALLOW],
    [definitionDeclarePermission, DENY, ALLOW, DENY],
    [definitionSnapshotReadPermission, DENY, DENY, DENY],
  ])('$name', (permission, squad, security, auditor) => {
    const decide = (ownershipEntityRefs: string[]) =>
      decideRight({ permission, ownershipEntityRefs, rights }).result;
    expect({
      squad: decide(people.squad),
      security: decide(people.security),
      auditor: decide(people.auditor),
    }).toEqual({ squad, security, auditor });
  });

  it('allows somebody without groups the totals, the outcomes and to ask for exceptions', () => {
    const allowed = accountabilityPermissions.filter(
      permission =>
        decideRight({ permission, ownershipEntityRefs: [], rights }).result ===
        ALLOW,
    );
    expect(allowed).toEqual([
      organisationReadPermission,
      outcomeReadPermission,
      exceptionReadPermission,
      exceptionRequestPermission,
      exceptionDecidePermission,
      escalationReadPermission,
    ]);
  });

  it('leaves the rest of the portal open', () => {
    const permission = createPermission({
      name: 'catalog.entity.read',
      attributes: { action: 'read' },
      resourceType: 'catalog-entity',
    });
    expect(
      decideRight({ permission, ownershipEntityRefs: [], rights }),
    ).toEqual({ result: ALLOW });
  });
});
