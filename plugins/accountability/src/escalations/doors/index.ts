export { BreachConsequence } from './BreachConsequence';
export { EscalatedNote } from './EscalatedNote';
export { EscalatedToYou } from './EscalatedToYou';
export { useEscalatedToYou } from './useEscalatedToYou';
