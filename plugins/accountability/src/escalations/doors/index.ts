export { BreachConsequence } from './BreachConsequence';
export { EscalatedToYou } from './EscalatedToYou';
