import { englishText as t } from '../../testing';
import { fieldTitle } from './fieldTitle';

it.each([
  ['title', 'Title'],
  ['spec.measure.target', 'Target'],
  ['spec.measure.thresholds.atRisk', 'At risk from'],
  ['spec.seats.business-result', 'Business result'],
  ['spec.seats.legal.0.holder', 'Legal'],
  ['spec.decisionRights.1.verb', 'Decision rights 2: May'],
  ['spec.commitments.0.money.currency', 'Commitments 1: Currency'],
  ['spec.frameworks.3', 'Frameworks'],
  ['spec.review.cadence', 'How often it is reviewed'],
  ['spec.whileBreached.exceptions', 'Exceptions while it is breached'],
  ['spec.something', 'spec.something'],
  ['spec.owningProcess.name', 'Name'],
])('calls %s %s', (path, title) => {
  expect(fieldTitle(t, path)).toBe(title);
});
