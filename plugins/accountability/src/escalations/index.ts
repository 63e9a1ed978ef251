export { EscalationContent } from './detail/EscalationContent';
export { EscalationsContent } from './list/EscalationsContent';
