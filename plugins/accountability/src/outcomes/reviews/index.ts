export { OutcomeReviews } from './OutcomeReviews';
