import {
  addWorkingDays,
  latestExpiry,
  needsCompensation,
  neededSeats,
  type ExceptionLimit,
  type ExceptionPreview,
  type ExceptionPreviewRequest,
} from 'backstage-plugin-accountability-common';
import { readParties } from '../controls';
import {
  DatabaseExceptionStore,
  severityOf,
  shortestRight,
  type Exception,
} from '../exceptions';
import { toInstant } from '../time';
import { approversOf, peopleIn } from './approversOf';
import { rulesOf } from './contentOf';
import { decisionProblems } from './decisionProblems';
import { findingsUnder } from './findingsUnder';
import { keepFlag } from './keepFlag';
import type { RegisterKnown } from './RegisterKnown';
import { sameCause } from './sameCause';
import { seatsThatDecide } from './seatsThatDecide';
import { surroundingsOf } from './surroundings';
import { chooseDecider, couldDecide } from './whoDecides';

const MOST_FINDINGS = 200;

type Asked = Required<
  Pick<
    ExceptionPreviewRequest,
    'rules' | 'identities' | 'outcomes' | 'concerns'
  >
> &
  Pick<ExceptionPreviewRequest, 'decidedBy' | 'effectiveFrom' | 'renewalOf'>;

/** What is known of a request while it is written: limits, deciders, what was before. */
export class PreviewReader {
  readonly #known: RegisterKnown;

  constructor(known: RegisterKnown) {
    this.#known = known;
  }

  /** @throws InputError naming what cannot be excepted so. */
  async preview(
    asked: Asked,
    requester: string,
  ): Promise<
    Omit<ExceptionPreview, 'outcomes' | 'controls' | 'earlier'> & {
      /** Outcomes that govern what is asked for, and why their seats could not decide. */
      possible: { ref: string; problems: string[] }[];
    }
  > {
    const { knex, clock, policy, placeholders, rules } = this.#known;
    const now = clock.now();
    const named = rulesOf(asked, rules());
    const { raises, governing } = await surroundingsOf(
      knex,
      asked.identities.map(Number),
    );
    const severity = severityOf(named, raises);
    const limit = policy.limits[severity];
    const possible = await decisionProblems(
      knex,
      couldDecide(asked, governing),
      { severity, concerns: asked.concerns, requester, policy, now },
    );
    const decided = chooseDecider(asked, governing, possible);
    const decidedBy = 'problem' in decided ? undefined : decided.decidedBy;
    const deciders = (
      await seatsThatDecide(knex, { outcomes: [decidedBy], policy, now })
    ).get(decidedBy)!;
    const party = await readParties(knex, peopleIn(deciders), placeholders);
    const { breach } = deciders;
    const needed = neededSeats({ severity, concerns: asked.concerns, breach });
    const approvers = approversOf(
      { needed, requester, breach, asked: { severity } },
      { deciders, approvals: [], party },
    );
    const renewed = await this.#renewed(asked.renewalOf);
    const first = renewed?.firstEffectiveFrom ?? renewed?.effectiveFrom;
    const findings = await findingsUnder(knex, asked, {
      rules: rules(),
      clock,
    });
    const problemCodes = [
      ...('problem' in decided ? [decided.problem] : []),
      ...approvers.flatMap(({ problemCode }) => problemCode ?? []),
    ];
    return {
      ...{ severity, raises, limit, decidedBy, approvers },
      ...longest({
        ...{ limit, begins: new Date(asked.effectiveFrom ?? now) },
        firstBegan: first ? new Date(first) : undefined,
        right: shortestRight(deciders.seats, { needed, severity }),
      }),
      decisionDueAt: toInstant(addWorkingDays(now, limit.decisionWorkingDays)),
      needsCompensation: needsCompensation(severity),
      keepFlag: await keepFlag(knex, asked, clock),
      sameCause: await sameCause(knex, asked, { rules: rules() }),
      possible: [...possible].map(([ref, of]) => ({ ref, problems: of })),
      findings: findings
        .slice(0, MOST_FINDINGS)
        .map(({ subject: _, ...finding }) => finding),
      problems: problemCodes.map(({ text }) => text),
      problemCodes,
    };
  }

  async #renewed(id: string | undefined): Promise<Exception | undefined> {
    return id === undefined
      ? undefined
      : new DatabaseExceptionStore(this.#known.knex).get(Number(id));
  }
}

/** The latest end, and the right that sets it where one does. */
function longest(options: {
  limit: ExceptionLimit;
  begins: Date;
  firstBegan?: Date;
  right: ExceptionPreview['shortestRight'];
}): Pick<ExceptionPreview, 'latestExpiresAt' | 'shortestRight'> {
  const { limit, begins, firstBegan, right } = options;
  const bySeverity = latestExpiry({
    ...{ limit, effectiveFrom: begins, firstEffectiveFrom: firstBegan },
  });
  const byRight =
    right &&
    latestExpiry({
      ...{ limit: { termDays: right.forDays }, effectiveFrom: begins },
    });
  return byRight && byRight < bySeverity
    ? { latestExpiresAt: toInstant(byRight), shortestRight: right }
    : { latestExpiresAt: toInstant(bySeverity) };
}
