export { offeredViews } from './offeredViews';
export { SavedViews } from './SavedViews';
