export type { FacetOption } from './FacetGroup';
export { FacetPanel } from './FacetPanel';
export { FilterChips } from './FilterChips';
