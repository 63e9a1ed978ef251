export type { ColumnId } from './columnIds';
export { ColumnMenu } from './ColumnMenu';
export { inventoryColumns, minWidthOf } from './inventoryColumns';
export { useChosenColumns } from './useChosenColumns';
