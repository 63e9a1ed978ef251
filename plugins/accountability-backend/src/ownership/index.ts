/**
 * Who answers for an identity: decisions taken in the portal, candidates from
 * every signal, and one judgement over them. Decisions are append-only.
 */
export { replayDecisions, type Decision } from './Decision';
export {
  collectCandidates,
  ownerTexts,
  type LinkedOwner,
  type OwnerText,
} from './collectCandidates';
export {
  actionsFor,
  NOT_PERMITTED,
  type Action,
  type Person,
} from './actionsFor';
export {
  DatabaseOwnershipStore,
  type OwnershipState,
} from './DatabaseOwnershipStore';
export { catalogPatch } from './catalogPatch';
export {
  readOwnershipConfig,
  type OwnershipConfig,
} from './readOwnershipConfig';
