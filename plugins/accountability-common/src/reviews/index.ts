export { reviewAgenda } from './reviewAgenda';
export { latestNextDate, nextDateProblem, reviewDueAt } from './reviewDue';
