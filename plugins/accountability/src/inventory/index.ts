export { InventoryContent } from './InventoryContent';
export { useInventoryPath } from './query';
export { useNumber } from './useNumber';
export { useVisibleIdentities } from './useVisibleIdentities';
