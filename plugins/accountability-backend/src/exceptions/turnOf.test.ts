import type { ExceptionState } from 'backstage-plugin-accountability-common';
import {
  aContent,
  anActor,
  anException,
  PEOPLE,
  theSeats,
  type Role,
} from './__testUtils__/anException';
import { turnOf, type Turn } from './turnOf';

const turn = (state: ExceptionState, role: Role) =>
  turnOf(anException(state, { content: aContent('high') }), {
    actor: anActor(role),
    seats: theSeats(),
    delegatesOfRequester: [PEOPLE.delegate],
  });

describe('Whose turn it is', () => {
  it.each<[ExceptionState, Role, Turn | undefined]>([
    ['requested', 'handler', 'now'],
    ['requested', 'deputy', 'now'],
    ['requested', 'control', 'after-review'],
    // Severity high does not take the executive.
    ['requested', 'executive', undefined],
    ['requested', 'requester', undefined],
    ['under-review', 'control', 'now'],
    ['under-review', 'handler', 'now'],
    ['under-review', 'outsider', undefined],
    ['draft', 'handler', undefined],
    ['active', 'handler', undefined],
  ])('%s, %s: %s', (state, role, expected) => {
    expect(turn(state, role)).toBe(expected);
  });
});
