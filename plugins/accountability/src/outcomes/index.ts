export { OutcomesContent } from './list/OutcomesContent';
export { OutcomeDetailPage } from './detail/OutcomeDetailPage';
