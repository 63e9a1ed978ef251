export { CatalogFile } from './CatalogFile';
export { definitionOf } from './definitionOf';
export { ProblemsFound } from './ProblemsFound';
export { reviewSentence } from './reviewSentence';
export { SendButtons } from './SendButtons';
export { useCheck } from './useCheck';
