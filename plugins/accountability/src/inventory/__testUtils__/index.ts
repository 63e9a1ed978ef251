export { anInventoryApi, facets, identities } from './anInventoryApi';
export { AtPath } from './AtPath';
export { PAGE, showInventory } from './showInventory';
