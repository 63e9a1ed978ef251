export { GoverningOutcomes } from './GoverningOutcomes';
export { GoverningOutcomesSection } from './GoverningOutcomesSection';
export { SeatsHeld } from './SeatsHeld';
export { SeatsHeldSection } from './SeatsHeldSection';
