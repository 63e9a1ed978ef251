export { CatalogPatchDialog } from './CatalogPatchDialog';
export { DecisionDialog } from './DecisionDialog';
export type { DecisionDialogProps } from './DecisionDialogProps';
export { DecisionMenu } from './DecisionMenu';
export type {
  BulkTarget,
  DecisionTarget,
  SingleTarget,
} from './DecisionTarget';
