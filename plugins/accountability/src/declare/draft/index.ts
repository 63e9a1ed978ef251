export { type KeptDraft, readKeptDraft } from './KeptDraft';
export { KeptDraftOffer } from './KeptDraftOffer';
