export { CatalogPatchDialog } from './CatalogPatchDialog';
export { DecisionDialog, type DecisionDialogProps } from './DecisionDialog';
export { DecisionMenu } from './DecisionMenu';
export type {
  BulkTarget,
  DecisionTarget,
  SingleTarget,
} from './DecisionTarget';
