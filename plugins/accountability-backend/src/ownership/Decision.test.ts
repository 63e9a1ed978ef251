import type {
  DecisionAction,
  OwnershipStanding,
} from 'backstage-plugin-accountability-common';
import { replayDecisions, type Decision } from './Decision';

const a = 'group:default/a';
const b = 'group:default/b';

function history(...steps: [DecisionAction, string?][]): Decision[] {
  return steps.map(([action, owner], at) => ({
    id: at + 1,
    identityId: 1,
    action,
    owner,
    by: 'user:default/x',
    reason: 'because',
    at: '2026-11-24T12:00:00.000Z',
  }));
}

describe('replayDecisions', () => {
  const byMe = { acceptedBy: 'user:default/x', disputed: false };

  it.each<[string, Decision[], OwnershipStanding]>([
    ['nothing was decided', [], { disputed: false }],
    [
      'a claim names the owner and who accepted',
      history(['claim', a]),
      { decidedOwner: a, ...byMe },
    ],
    [
      'an offer changes nothing yet',
      history(['claim', a], ['transfer', b]),
      { decidedOwner: a, offeredTo: b, ...byMe },
    ],
    [
      'an accepted offer moves it',
      history(['claim', a], ['transfer', b], ['accept', b]),
      { decidedOwner: b, ...byMe },
    ],
    [
      'a declined offer leaves it',
      history(['claim', a], ['transfer', b], ['decline']),
      { decidedOwner: a, ...byMe },
    ],
    [
      'a dispute stays open',
      history(['claim', a], ['dispute']),
      { decidedOwner: a, ...byMe, disputed: true },
    ],
    [
      'a settled dispute',
      history(['claim', a], ['dispute'], ['settle']),
      { decidedOwner: a, ...byMe },
    ],
    [
      'an accepted offer ends the dispute',
      history(['claim', a], ['dispute'], ['transfer', b], ['accept', b]),
      { decidedOwner: b, ...byMe },
    ],
    [
      'a release leaves nobody',
      history(['claim', a], ['release']),
      { disputed: false },
    ],
  ])('%s', (_, decisions, expected) => {
    expect(replayDecisions(decisions)).toEqual(expected);
  });
});
