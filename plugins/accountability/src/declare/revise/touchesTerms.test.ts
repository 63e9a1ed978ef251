import { touchesTerms } from './touchesTerms';

it.each([
  ['spec.statement', true],
  ['spec.measure.target', true],
  ['spec.riskTolerance', true],
  ['spec.scope', true],
  ['spec.seats.legal', false],
  ['spec.decisionRights', false],
  ['title', false],
])('a change of %s asks holders again: %s', (path, asks) => {
  expect(touchesTerms([{ path }])).toBe(asks);
});
