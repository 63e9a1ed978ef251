export type { ColumnId } from './columnIds';
export { ColumnMenu } from './ColumnMenu';
export { inventoryColumns } from './inventoryColumns';
export { useChosenColumns } from './useChosenColumns';
