import type { Knex } from 'knex';
import {
  activationProblems,
  judgeRight,
  type OutcomeDetail,
  type OutcomePage,
  type OutcomeSummary,
  type ReviewOutcomeFacts,
} from 'backstage-plugin-accountability-common';
import { ControlReader, readParties, type Viewer } from '../controls';
import { DatabaseDefinitionStore, toDefinition } from '../definitions';
import { DatabaseDecidedStore, DatabaseEffectStore } from '../exceptions';
import { measurementOf } from '../measures';
import { SEES_ALL } from '../posture';
import type { RuleBook } from '../rules';
import type { Clock } from '../time';
import { charterHistory } from './charterHistory';
import { DatabaseCharterStore } from './DatabaseCharterStore';
import {
  DatabaseDueReviewStore,
  type DueReviewRow,
} from './DatabaseDueReviewStore';
import { DatabaseGovernedStore } from './DatabaseGovernedStore';
import { DatabaseOutcomeListStore } from './DatabaseOutcomeListStore';
import { DatabaseOutcomeStore } from './DatabaseOutcomeStore';
import { DatabasePlannedSeatStore } from './DatabasePlannedSeatStore';
import { DatabaseSeatEventStore } from './DatabaseSeatEventStore';
import { DatabaseSeatStore } from './DatabaseSeatStore';
import { DatabaseVerdictStore } from './DatabaseVerdictStore';
import { exceptionsOfOutcome } from './exceptionsOf';
import { seatsOf, waitsFor, type KeptOutcome } from './KeptOutcome';
import type { OutcomeFilter } from './outcomeQuery';
import type { OutcomeRuleInput } from './rules';
import { isInForce } from './outcomeStatus';
import { toReviewFacts } from './reviewsOf';
import { samplesOf } from './samplesOf';
import {
  partiesIn,
  plannedPictures,
  seatPictures,
  toSeatView,
} from './SeatPicture';
import { toSeatEventView } from './toSeatEventView';
import { findingCounts, verdictViews } from './verdictViews';

const MOST_VERSIONS = 200;
const MOST_EVENTS = 500;
const MOST_SYSTEMS = 500;

/** An outcome, except what only the portal's permissions tell. */
export type OutcomePicture = Omit<OutcomeDetail, 'may'> & {
  may: Pick<OutcomeDetail['may'], 'seats'>;
};

/** Outcomes as pages show them. */
export class OutcomeReader {
  readonly #knex: Knex;
  readonly #clock: Clock;
  readonly #placeholders: readonly string[];
  readonly #rules: RuleBook<OutcomeRuleInput>;

  constructor(options: {
    knex: Knex;
    clock: Clock;
    placeholders: readonly string[];
    rules: RuleBook<OutcomeRuleInput>;
  }) {
    this.#knex = options.knex;
    this.#clock = options.clock;
    this.#placeholders = options.placeholders;
    this.#rules = options.rules;
  }

  async page(
    query: OutcomeFilter & { limit: number; cursor?: string },
    viewer: Viewer,
  ): Promise<Omit<OutcomePage, 'mayDeclare'>> {
    const now = this.#clock.now();
    const { refs, ...page } = await new DatabaseOutcomeListStore(
      this.#knex,
    ).page({ ...query, viewer, now });
    const pictures = await this.#pictures(refs, now);
    return {
      ...page,
      items: await this.#summaries(pictures, viewer, query.entity),
    };
  }

  /** Whether there is such an outcome that the viewer may see. */
  async maySee(ref: string, viewer: Viewer): Promise<boolean> {
    return new DatabaseOutcomeListStore(this.#knex).maySee(ref, {
      viewer,
      now: this.#clock.now(),
    });
  }

  /** Undefined when there is none, or none that the viewer may see. */
  async get(ref: string, viewer: Viewer): Promise<OutcomePicture | undefined> {
    if (!(await this.maySee(ref, viewer))) return undefined;
    const now = this.#clock.now();
    const [picture] = await this.#pictures([ref], now);
    if (!picture) return undefined;
    const knex = this.#knex;
    const [[summary], charters, events, systems, controls] = await Promise.all([
      this.#summaries([picture], viewer),
      // One more, to tell what the oldest shown changed.
      new DatabaseCharterStore(knex).versions(ref, MOST_VERSIONS + 1),
      new DatabaseSeatEventStore(knex).eventsOf(ref, MOST_EVENTS),
      new DatabaseGovernedStore(knex, this.#clock).systems(
        ref,
        viewer.visibility,
      ),
      new ControlReader({
        knex,
        placeholders: this.#placeholders,
      }).ofOutcome(ref, viewer),
    ]);
    const { spec } = picture.outcome;
    const decided = await new DatabaseDecidedStore(knex).of([ref]);
    return {
      ...summary,
      spec,
      riskTolerance: spec.riskTolerance,
      rights: spec.decisionRights.map(right => ({
        ...right,
        standing: judgeRight(right, now),
      })),
      commitments: spec.commitments,
      controls,
      systems: systems.slice(0, MOST_SYSTEMS),
      moreSystems: Math.max(0, systems.length - MOST_SYSTEMS),
      charters: charterHistory(charters).slice(0, MOST_VERSIONS),
      seatEvents: events.map(toSeatEventView),
      problems: activationProblems(spec),
      exceptions: exceptionsOfOutcome(decided.get(ref) ?? [], now),
      verdicts: verdictViews(
        picture.verdicts,
        this.#rules.describe(),
        (await new DatabaseEffectStore(knex).of([ref], now)).get(ref),
      ),
      may: { seats: seatsOf(picture, viewer) },
    };
  }

  /** Every outcome in force, whoever may see it. */
  async inForce(): Promise<string[]> {
    return new DatabaseOutcomeListStore(this.#knex).inForce({
      viewer: { visibility: SEES_ALL },
      now: this.#clock.now(),
    });
  }

  /** Every outcome that the viewer may see, in force or not. */
  async visible(viewer: Viewer): Promise<string[]> {
    return new DatabaseOutcomeListStore(this.#knex).all({
      viewer,
      now: this.#clock.now(),
    });
  }

  /** How outcomes stand, as a review looks at them: nothing that depends on who looks. */
  async reviewFacts(refs: readonly string[]): Promise<ReviewOutcomeFacts[]> {
    const pictures = await this.#pictures(refs, this.#clock.now());
    const summaries = await this.#summaries(pictures, {
      visibility: SEES_ALL,
    });
    const rules = this.#rules.describe();
    return pictures.map(({ outcome, verdicts }, index) =>
      toReviewFacts(summaries[index], {
        spec: outcome.spec,
        verdicts: verdictViews(verdicts, rules),
      }),
    );
  }

  /** When reviews of outcomes that the viewer may see are due, the earliest first. */
  async dueReviews(
    query: { before?: Date; limit: number; cursor?: string },
    viewer: Viewer,
  ): Promise<{ items: DueReviewRow[]; nextCursor?: string }> {
    const now = this.#clock.now();
    return new DatabaseDueReviewStore(this.#knex).page({
      ...query,
      viewer,
      now,
    });
  }

  /** When a review of the outcome is due; undefined where none was agreed. */
  async reviewDue(ref: string): Promise<DueReviewRow | undefined> {
    return new DatabaseDueReviewStore(this.#knex).get(ref);
  }

  /** What outcomes are called, and who answers for their results. */
  async titlesAndOwners(
    refs: readonly string[],
  ): Promise<Map<string, { title: string; owners: string[] }>> {
    const states = await new DatabaseOutcomeStore(this.#knex).get(refs);
    const seats = await new DatabaseSeatStore(this.#knex).seatsOf(refs);
    return new Map(
      [...states].map(([ref, { title }]) => [
        ref,
        {
          title,
          owners: (seats.get(ref) ?? []).flatMap(({ seat, holder }) =>
            seat === 'business-result' && holder ? [holder.ref] : [],
          ),
        },
      ]),
    );
  }

  /** Since when there has been an outcome. */
  async oldestCharter(): Promise<string | undefined> {
    return new DatabaseCharterStore(this.#knex).oldest();
  }

  async #pictures(refs: readonly string[], now: Date): Promise<KeptOutcome[]> {
    const events = new DatabaseSeatEventStore(this.#knex);
    const [definitions, states, seats, plans, answers, delegations, verdicts] =
      await Promise.all([
        new DatabaseDefinitionStore(this.#knex).get(refs),
        new DatabaseOutcomeStore(this.#knex).get(refs),
        new DatabaseSeatStore(this.#knex).seatsOf(refs),
        new DatabasePlannedSeatStore(this.#knex).of(refs),
        events.lastAnswers(refs),
        events.openDelegations(refs, now),
        new DatabaseVerdictStore(this.#knex).verdictsOf(refs),
      ]);
    const samples = await samplesOf(
      this.#knex,
      [...definitions.values()].filter(one => one.kind === 'Outcome'),
    );
    return refs.flatMap(ref => {
      const outcome = definitions.get(ref);
      const state = states.get(ref);
      if (outcome?.kind !== 'Outcome' || !state) return [];
      const known = {
        seats: seats.get(ref) ?? [],
        answers: answers.get(ref) ?? [],
        delegations: delegations.get(ref) ?? [],
      };
      return {
        ...{ outcome, state },
        measurement: isInForce(state.status)
          ? measurementOf(outcome.spec.measure, samples(ref), now)
          : undefined,
        seats: seatPictures(known, now),
        planned: plannedPictures(
          { planned: plans.get(ref) ?? [], answers: known.answers },
          now,
        ),
        verdicts: verdicts.get(ref) ?? [],
      };
    });
  }

  async #summaries(
    pictures: readonly KeptOutcome[],
    viewer: Viewer,
    entity?: string,
  ): Promise<OutcomeSummary[]> {
    const [governs, party] = await Promise.all([
      new DatabaseGovernedStore(this.#knex, this.#clock).counts(
        pictures.map(({ state }) => state.ref),
        { visibility: viewer.visibility, entity },
      ),
      readParties(
        this.#knex,
        pictures.flatMap(({ seats, planned }) =>
          partiesIn([...seats, ...planned]),
        ),
        this.#placeholders,
      ),
    ]);
    return pictures.map(picture => {
      const { outcome, state, seats, planned, verdicts } = picture;
      return {
        ...toDefinition(outcome),
        statement: outcome.spec.statement,
        model: outcome.spec.model,
        status: state.status,
        measure: outcome.spec.measure,
        measurement: picture.measurement,
        seats: seats.map(seat => toSeatView(seat, party, planned)),
        ...waitsFor(picture, viewer),
        charterVersion: state.charterVersion,
        charterSince: state.charterSince,
        governs: governs(state.ref),
        findings: findingCounts(verdicts),
      };
    });
  }
}
