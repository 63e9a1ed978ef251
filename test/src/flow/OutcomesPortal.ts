import type { JsonObject } from '@backstage/types';
import type {
  DelegationRequest,
  OutcomeDetail,
  SeatAnswerRequest,
  SeatView,
} from 'backstage-plugin-accountability-common';
import type { PortalDatabase } from '../testing/eachPortalDatabase';
import { eventually } from '../testing/eventually';
import { DatabaseDoor } from '../testing/portal/DatabaseDoor';
import {
  aComponent,
  aGroup,
  anOutcome,
  aUser,
} from '../testing/portal/entities';
import { failureOf } from '../testing/portal/failureOf';
import type { Caller } from '../testing/portal/PortalClient';
import {
  startTestPortal,
  type TestPortal,
  type TestPortalOptions,
} from '../testing/portal/startTestPortal';

/** Dana answers for the result, Lee is in Legal, Kim acts for others, Eve has no seat. */
export const WHO = {
  dana: 'user:default/dana',
  lee: 'user:default/lee',
  kim: 'user:default/kim',
  eve: 'user:default/eve',
  legal: 'group:default/legal',
} as const;

/** The outcome in Git that most tests are about. */
export const OUTCOME = 'outcome:default/halve-privilege';

export const OUTCOMES_ANNOTATION = 'accountability.dev/outcomes';

const WEEK = 7 * 24 * 3_600_000;
const SEATS = {
  'business-result': WHO.dana,
  legal: WHO.legal,
  finance: 'user:default/ghost',
};
const SCOPE = { kind: 'Component', 'spec.lifecycle': 'production' };

/** A portal with an outcome in Git, and what people do about it. */
export class OutcomesPortal {
  readonly portal: TestPortal;
  readonly database: DatabaseDoor;

  private constructor(portal: TestPortal, database: DatabaseDoor) {
    this.portal = portal;
    this.database = database;
  }

  static async start(
    database: PortalDatabase,
    more: Pick<TestPortalOptions, 'accountability' | 'features'> = {},
  ): Promise<OutcomesPortal> {
    const door = new DatabaseDoor();
    const portal = await startTestPortal({
      database: await database.config(),
      entities: [
        ...[aUser('dana'), aUser('lee', ['contracts']), aUser('kim')],
        ...[aUser('eve'), aGroup('squad'), aGroup('legal')],
        {
          ...aGroup('contracts'),
          spec: { type: 'team', children: [], parent: 'legal' },
        },
        aComponent('app'),
        aComponent('lab', { spec: { lifecycle: 'experimental' } }),
        anOutcome('halve-privilege', { seats: SEATS, scope: SCOPE }),
        // So that whoever removes the other one does not remove all there is.
        anOutcome('unrelated', { scope: { kind: 'API' } }),
      ],
      ...more,
      features: [door.module(), ...(more.features ?? [])],
    });
    const outcomes = new OutcomesPortal(portal, door);
    await outcomes.shows(({ seats }) => {
      const states = seats.map(({ state }) => state);
      if (!states.includes('waiting')) throw new Error('Nobody is known yet');
    });
    return outcomes;
  }

  /** Changes the outcome in Git. */
  async revise(change: JsonObject): Promise<void> {
    await this.portal.catalog.put(
      anOutcome('halve-privilege', { seats: SEATS, scope: SCOPE, ...change }),
    );
  }

  look(caller: Caller = 'service', ref = OUTCOME): Promise<OutcomeDetail> {
    return this.portal.as(caller).getOutcome(ref);
  }

  /** Waits until the outcome looks so, and answers with how it looks. */
  shows(check: (outcome: OutcomeDetail) => void): Promise<OutcomeDetail> {
    return eventually(async () => {
      const outcome = await this.look();
      check(outcome);
      return outcome;
    });
  }

  async seat(name: SeatView['seat']): Promise<SeatView> {
    return seatIn(await this.look(), name);
  }

  answer(
    caller: Caller,
    rest: Partial<SeatAnswerRequest> = {},
  ): Promise<OutcomeDetail> {
    return this.portal.as(caller).answerSeat(OUTCOME, {
      seat: 'business-result',
      holder: WHO.dana,
      answer: 'accept',
      charterVersion: 1,
      ...rest,
    });
  }

  /** The status with which an answer is refused, and why. */
  refusal(caller: Caller, rest: Partial<SeatAnswerRequest> = {}) {
    return failureOf(this.answer(caller, rest));
  }

  /** Delegates Dana's seat to Kim for a week that began with the charter. */
  async delegate(
    caller: Caller,
    rest: Partial<DelegationRequest> = {},
  ): Promise<OutcomeDetail> {
    const { charterSince } = await this.look();
    return this.portal.as(caller).delegateSeat(OUTCOME, {
      seat: 'business-result',
      holder: WHO.dana,
      to: WHO.kim,
      from: charterSince,
      until: new Date(Date.parse(charterSince) + WEEK).toISOString(),
      reason: 'Holidays',
      ...rest,
    });
  }

  /** What the catalog says of the outcomes of a component. */
  async outcomesOf(name: string): Promise<string | undefined> {
    const { metadata } = await this.portal.entity(name);
    return metadata.annotations?.[OUTCOMES_ANNOTATION];
  }
}

export function seatIn(
  { seats }: Pick<OutcomeDetail, 'seats'>,
  name: SeatView['seat'],
): SeatView {
  return seats.find(({ seat }) => seat === name)!;
}
