export type { KeptDraft } from './KeptDraft';
export { KeptDraftOffer } from './KeptDraftOffer';
export { type DraftKeeper, useKeptDraft } from './useKeptDraft';
