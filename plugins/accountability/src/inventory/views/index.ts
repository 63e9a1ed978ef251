export { savedViews } from './savedViews';
export { SavedViews } from './SavedViews';
