export { DEFAULT_SORT, type InventoryQuery } from './InventoryQuery';
export { inventorySearch } from './inventorySearch';
export { readInventoryQuery } from './readInventoryQuery';
export { useInventoryPath } from './useInventoryPath';
export { type InventoryAddress, useInventoryQuery } from './useInventoryQuery';
