import type { OutcomeStatus } from 'backstage-plugin-accountability-common';
import { isInForce, outcomeStatus } from './outcomeStatus';
import { anOutcome, anOutcomeSpec } from './__testUtils__/declare';

const { measure } = anOutcomeSpec();

describe('outcomeStatus', () => {
  it.each<[string, ReturnType<typeof anOutcome>, OutcomeStatus, boolean]>([
    ['an active one', anOutcome(), 'unmeasured', true],
    ['a draft', anOutcome({ lifecycle: 'draft' }), 'draft', false],
    ['a retired one', anOutcome({ lifecycle: 'retired' }), 'retired', false],
    [
      'a retired one that lacks everything',
      anOutcome({ lifecycle: 'retired', seats: {} }),
      'retired',
      false,
    ],
    [
      'one that was withdrawn',
      anOutcome({}, { withdrawnAt: '2026-11-24T12:00:00.000Z' }),
      'withdrawn',
      false,
    ],
    [
      'one without accountable executive (I1)',
      anOutcome({ seats: {} }),
      'draft',
      false,
    ],
    [
      'one with two of them (I1)',
      anOutcome({ seats: { 'business-result': ['user:a', 'user:b'] } }),
      'draft',
      false,
    ],
    [
      'one with a group in their place (I1)',
      anOutcome({ seats: { 'business-result': 'group:board' } }),
      'draft',
      false,
    ],
    [
      'one without target (I13)',
      anOutcome({ measure: { ...measure, target: undefined } }),
      'draft',
      false,
    ],
  ])('%s', (_, outcome, status, inForce) => {
    expect(outcomeStatus(outcome)).toBe(status);
    expect(isInForce(status)).toBe(inForce);
  });
});
