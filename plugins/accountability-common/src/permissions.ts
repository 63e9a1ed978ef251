import { createPermission } from '@backstage/plugin-permission-common';

/** Resource type of one non-human identity in permission decisions. @public */
export const RESOURCE_TYPE_IDENTITY = 'accountability-identity';

/** See identities, their credentials, links, owners and verdicts. @public */
export const identityReadPermission = createPermission({
  name: 'accountability.identity.read',
  attributes: { action: 'read' },
  resourceType: RESOURCE_TYPE_IDENTITY,
});

/** Decide about the ownership of an identity: claim, transfer, accept, dispute, release. @public */
export const identityDecidePermission = createPermission({
  name: 'accountability.identity.decide',
  attributes: { action: 'update' },
  resourceType: RESOURCE_TYPE_IDENTITY,
});

/** See identities that no catalog entity is linked to. @public */
export const unlinkedIdentityReadPermission = createPermission({
  name: 'accountability.identity.unlinked.read',
  attributes: { action: 'read' },
});

/** See totals over the whole organisation. @public */
export const organisationReadPermission = createPermission({
  name: 'accountability.organisation.read',
  attributes: { action: 'read' },
});

/** Read the posture of every entity: what the catalog module needs. @public */
export const postureSnapshotReadPermission = createPermission({
  name: 'accountability.posture.snapshot.read',
  attributes: { action: 'read' },
});

/** See sources, their runs and errors, and the health page. @public */
export const sourceReadPermission = createPermission({
  name: 'accountability.source.read',
  attributes: { action: 'read' },
});

/** Start a run, drop a file into the portal, apply a previewed file. @public */
export const sourceImportPermission = createPermission({
  name: 'accountability.source.import',
  attributes: { action: 'create' },
});

/** Push inventory by the API for pipelines. @public */
export const sourcePushPermission = createPermission({
  name: 'accountability.source.push',
  attributes: { action: 'create' },
});

/**
 * See outcomes and controls, their charters, seats and what they govern. Of these,
 * a caller sees those whose entity they may read in the catalog, and those in which
 * they have a seat.
 *
 * @public
 */
export const outcomeReadPermission = createPermission({
  name: 'accountability.outcome.read',
  attributes: { action: 'read' },
});

/** Declare outcomes and controls in the portal, change and withdraw them. @public */
export const definitionDeclarePermission = createPermission({
  name: 'accountability.definition.declare',
  attributes: { action: 'create' },
});

/** Read everything that was declared in the portal: what the catalog module needs. @public */
export const definitionSnapshotReadPermission = createPermission({
  name: 'accountability.definition.snapshot.read',
  attributes: { action: 'read' },
});

/**
 * Hold governance reviews in which one has no seat, and those of the programme.
 * Whoever holds a seat of an outcome, or acts for a holder, holds its reviews without it.
 *
 * @public
 */
export const reviewHoldPermission = createPermission({
  name: 'accountability.review.hold',
  attributes: { action: 'create' },
});

/**
 * See exceptions: those that one asked for or decides, and those about identities
 * and outcomes that one may see.
 *
 * @public
 */
export const exceptionReadPermission = createPermission({
  name: 'accountability.exception.read',
  attributes: { action: 'read' },
});

/** Ask for exceptions, change, withdraw and renew one's own. @public */
export const exceptionRequestPermission = createPermission({
  name: 'accountability.exception.request',
  attributes: { action: 'create' },
});

/**
 * Decide about exceptions: approve, ask for changes, reject, revoke, close. It takes
 * the seat that decides, too; the permission alone approves nothing.
 *
 * @public
 */
export const exceptionDecidePermission = createPermission({
  name: 'accountability.exception.decide',
  attributes: { action: 'update' },
});

/**
 * See deadlines that have passed, where they went and who acknowledged them: of what
 * one may see, and what one was told. Whoever was told acknowledges with it.
 *
 * @public
 */
export const escalationReadPermission = createPermission({
  name: 'accountability.escalation.read',
  attributes: { action: 'read' },
});

/** Push numbers of outcomes by the API for pipelines. @public */
export const measurePushPermission = createPermission({
  name: 'accountability.measure.push',
  attributes: { action: 'create' },
});

/** Every permission of the product, in the order above. @public */
export const accountabilityPermissions = [
  identityReadPermission,
  identityDecidePermission,
  unlinkedIdentityReadPermission,
  organisationReadPermission,
  postureSnapshotReadPermission,
  sourceReadPermission,
  sourceImportPermission,
  sourcePushPermission,
  outcomeReadPermission,
  definitionDeclarePermission,
  definitionSnapshotReadPermission,
  reviewHoldPermission,
  exceptionReadPermission,
  exceptionRequestPermission,
  exceptionDecidePermission,
  escalationReadPermission,
  measurePushPermission,
];
