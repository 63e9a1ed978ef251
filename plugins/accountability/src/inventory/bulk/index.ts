export { BulkBar } from './BulkBar';
export { type InventorySelection, useSelection } from './useSelection';
