import type { Knex } from 'knex';
import type { Severity } from 'backstage-plugin-accountability-common';
import { DatabaseDefinitionStore } from '../definitions';
import { DatabaseDirectoryStore } from '../directory';
import { askedFor } from './ApprovalReach';
import type {
  ApprovalInput,
  ExceptionInput,
  SeatThen,
} from './checks/ExceptionInput';
import { DatabaseExceptionFactStore } from './DatabaseExceptionFactStore';
import type { Approval, Exception } from './Exception';
import type { ExceptionSettings } from './ExceptionSettings';
import { raisesOf } from './raisesOf';
import { severityOf } from './severityOf';

/** How a seat of the outcome that decides stood at a moment. */
export type SeatsThen = (
  outcomeRef: string,
  at: Pick<Approval, 'seat' | 'at'>,
) => SeatThen | undefined;

/**
 * Gathers what exceptions are judged by, for many in a fixed number of statements.
 * What is not known is left out.
 */
export async function exceptionInputs(
  tx: Knex,
  exceptions: readonly Exception[],
  known: { settings?: ExceptionSettings; seatsThen: SeatsThen },
): Promise<ExceptionInput[]> {
  if (exceptions.length === 0) return [];
  const { settings } = known;
  const ids = exceptions.map(({ id }) => id);
  const facts = new DatabaseExceptionFactStore(tx);
  const until = await facts.countUntil(ids);
  const before = await facts.expiredBefore(ids);
  const handlers = await facts.handlers(
    exceptions.flatMap(({ id, state }) => (state === 'under-review' ? id : [])),
  );
  const severityNow =
    settings && (await severitiesNow(tx, exceptions, settings));
  const standings = await standingsOf(tx, [
    ...exceptions.flatMap(({ content }) => peopleOf(content)),
    ...handlers.values(),
  ]);
  const controlsInForce = await controlsAmong(tx, exceptions);
  return exceptions.map((exception): ExceptionInput => {
    const { id, state, content } = exception;
    const { terms, severity, requester } = content;
    const counts = until.get(id);
    return {
      ...{ id, state, severity, requester, title: terms.title },
      owner: terms.owner ?? requester,
      handler: handlers.get(id),
      decidedBy: terms.decidedBy,
      renewals: exception.renewals,
      decisionDueAt: dateOf(exception.decisionDueAt),
      beginsAt: dateOf(
        exception.effectiveFrom ?? terms.effectiveFrom ?? exception.decidedAt,
      ),
      firstBeganAt: dateOf(exception.firstEffectiveFrom),
      expiresAt: new Date(terms.expiresAt),
      endedAt: dateOf(exception.endedAt),
      nextReviewAt: dateOf(exception.nextReviewAt),
      compensation: terms.compensatingControls,
      milestones: terms.milestones,
      termDays: askedFor(content, dateOf(exception.requestedAt) ?? new Date(0))
        .days,
      needed: content.needed.map(({ seat }) => seat),
      approvals: exception.approvals.map(approval =>
        toApprovalInput(approval, terms.decidedBy, known.seatsThen),
      ),
      limit: settings?.limits[severity],
      severityNow: severityNow?.(exception),
      ...{ standings, controlsInForce },
      countsUntil: counts === undefined ? 'none' : new Date(counts),
      expiredBefore: before.get(id) ?? 0,
    };
  });
}

/** Users, groups and controls that the judgement of these looks at. */
export function partiesIn(exceptions: readonly ExceptionInput[]): string[] {
  return exceptions.flatMap(({ requester, owner, handler, compensation }) => [
    requester,
    owner,
    ...(handler ? [handler] : []),
    ...compensation.flatMap(({ ref }) => ref ?? []),
  ]);
}

function peopleOf({ requester, terms }: Exception['content']): string[] {
  return [requester, terms.owner ?? requester];
}

async function severitiesNow(
  tx: Knex,
  exceptions: readonly Exception[],
  { severities }: ExceptionSettings,
): Promise<(exception: Exception) => Severity | undefined> {
  const linked = await new DatabaseExceptionFactStore(tx).linkedEntities(
    exceptions.map(({ id }) => id),
  );
  const directory = new DatabaseDirectoryStore(tx);
  const entities = await directory.entities([
    ...new Set([...linked.values()].flat()),
  ]);
  const systems = await directory.entities([
    ...new Set([...entities.values()].flatMap(of => of.systemRef ?? [])),
  ]);
  return ({ id, content }) => {
    const of = content.terms.rules.map(rule => severities.get(rule));
    const rules = of.flatMap(severity => (severity ? [{ severity }] : []));
    // A rule that nobody knows any more may have been the worst.
    if (rules.length < of.length) return undefined;
    const around = (linked.get(id) ?? []).flatMap(ref => {
      const entity = entities.get(ref);
      const system = entity?.systemRef && systems.get(entity.systemRef);
      return [...(entity ? [entity] : []), ...(system ? [system] : [])];
    });
    return severityOf(rules, raisesOf(around));
  };
}

async function standingsOf(
  tx: Knex,
  refs: readonly string[],
): Promise<ExceptionInput['standings']> {
  const directory = new DatabaseDirectoryStore(tx);
  if (!(await directory.hasCompleted())) return undefined;
  const standings = await directory.standings([...new Set(refs)]);
  return Object.fromEntries(
    [...standings].map(([ref, { standing }]) => [ref, standing]),
  );
}

async function controlsAmong(
  tx: Knex,
  exceptions: readonly Exception[],
): Promise<Set<string>> {
  const refs = exceptions.flatMap(({ content }) =>
    content.terms.compensatingControls.flatMap(({ ref }) => ref ?? []),
  );
  const found = await new DatabaseDefinitionStore(tx).get([...new Set(refs)]);
  return new Set(
    [...found.values()]
      .filter(
        ({ kind, lifecycle, withdrawnAt }) =>
          kind === 'Control' && lifecycle === 'active' && !withdrawnAt,
      )
      .map(({ ref }) => ref),
  );
}

function toApprovalInput(
  approval: Approval,
  decidedBy: string | undefined,
  seatsThen: SeatsThen,
): ApprovalInput {
  const { seat, by, onBehalfOf, at } = approval;
  return {
    ...{ seat, by, onBehalfOf, at: new Date(at) },
    then: decidedBy === undefined ? undefined : seatsThen(decidedBy, approval),
  };
}

function dateOf(instant: string | undefined): Date | undefined {
  return instant === undefined ? undefined : new Date(instant);
}
