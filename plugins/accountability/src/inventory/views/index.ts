export { savedViews } from './offeredViews';
export { SavedViews } from './SavedViews';
