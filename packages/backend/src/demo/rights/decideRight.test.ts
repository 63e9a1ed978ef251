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
  measurePushPermission,
  organisationReadPermission,
  outcomeReadPermission,
  postureSnapshotReadPermission,
  reviewHoldPermission,
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
  // Whoever audits declares nothing and holds no reviews, whatever else their groups may.
  declareOutcomes: new Set(['group:default/security', 'group:default/audit']),
  holdReviews: new Set(['group:default/board', 'group:default/audit']),
  decideNothing: new Set(['group:default/audit']),
};

const people = {
  squad: ['user:default/sam', 'group:default/payments'],
  security: ['user:default/sofia', 'group:default/security'],
  board: ['user:default/dana', 'group:default/board'],
  auditor: ['user:default/aino', 'group:default/audit'],
};

const { ALLOW, DENY, CONDITIONAL } = AuthorizeResult;

describe('decideRight', () => {
  it.each([
    [organisationReadPermission, ALLOW, ALLOW, ALLOW, ALLOW],
    [identityReadPermission, CONDITIONAL, ALLOW, CONDITIONAL, ALLOW],
    [identityDecidePermission, CONDITIONAL, CONDITIONAL, CONDITIONAL, DENY],
    [unlinkedIdentityReadPermission, DENY, ALLOW, DENY, ALLOW],
    [sourceReadPermission, DENY, ALLOW, DENY, ALLOW],
    [sourceImportPermission, DENY, ALLOW, DENY, DENY],
    [sourcePushPermission, DENY, DENY, DENY, DENY],
    [measurePushPermission, DENY, DENY, DENY, DENY],
    [reviewHoldPermission, DENY, DENY, ALLOW, DENY],
    [postureSnapshotReadPermission, DENY, DENY, DENY, DENY],
    [outcomeReadPermission, ALLOW, ALLOW, ALLOW, ALLOW],
    [exceptionReadPermission, ALLOW, ALLOW, ALLOW, ALLOW],
    [exceptionRequestPermission, ALLOW, ALLOW, ALLOW, DENY],
    [exceptionDecidePermission, ALLOW, ALLOW, ALLOW, DENY],
    [escalationReadPermission, ALLOW, ALLOW, ALLOW, ALLOW],
    [definitionDeclarePermission, DENY, ALLOW, DENY, DENY],
    [definitionSnapshotReadPermission, DENY, DENY, DENY, DENY],
  ])('$name', (permission, squad, security, board, auditor) => {
    const decide = (ownershipEntityRefs: string[]) =>
      decideRight({ permission, ownershipEntityRefs, rights }).result;
    expect({
      squad: decide(people.squad),
      security: decide(people.security),
      board: decide(people.board),
      auditor: decide(people.auditor),
    }).toEqual({ squad, security, board, auditor });
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
