import {
  ConflictError,
  InputError,
  NotAllowedError,
  NotFoundError,
} from '@backstage/errors';
import type { Knex } from 'knex';
import type {
  DelegationRequest,
  Seat,
  SeatAnswerRequest,
} from 'backstage-plugin-accountability-common';
import { inTransaction } from '../db';
import {
  DatabaseDirectoryStore,
  holdDirectory,
  type DirectoryPerson,
} from '../directory';
import type { ExceptionSettings } from '../exceptions';
import type { RuleBook } from '../rules';
import { toInstant, type Clock } from '../time';
import { checkDelegation } from './checkDelegation';
import {
  DatabaseOutcomeStore,
  type OutcomeState,
} from './DatabaseOutcomeStore';
import { DatabasePlannedSeatStore } from './DatabasePlannedSeatStore';
import { DatabaseSeatEventStore } from './DatabaseSeatEventStore';
import { DatabaseSeatStore } from './DatabaseSeatStore';
import { judgeOutcomes } from './judgeOutcomes';
import type { OutcomeRuleInput } from './rules';
import { actsAs, seatActions } from './seatActions';
import type { Delegation, SeatEvent } from './SeatEvent';
import { plannedPictures, seatPictures, type SeatPicture } from './SeatPicture';

/** One outcome, held until the transaction ends, with the person who acts. */
interface Table {
  tx: Knex;
  now: Date;
  state: OutcomeState;
  seats: SeatPicture[];
  /** Holders whose time has not begun. */
  planned: SeatPicture[];
  delegations: Delegation[];
  person: DirectoryPerson;
}

/**
 * Answers and delegates seats. Who somebody is, and what they hold, is read at that
 * moment; everything is appended, and how the seats stand is judged at once.
 */
export class OutcomeService {
  readonly #knex: Knex;
  readonly #clock: Clock;
  readonly #placeholders: readonly string[];
  readonly #rules: RuleBook<OutcomeRuleInput>;
  readonly #exceptions?: ExceptionSettings;

  constructor(options: {
    knex: Knex;
    clock: Clock;
    placeholders: readonly string[];
    rules: RuleBook<OutcomeRuleInput>;
    /** What exceptions are judged by; unknown when left out. */
    exceptions?: ExceptionSettings;
  }) {
    this.#knex = options.knex;
    this.#clock = options.clock;
    this.#placeholders = options.placeholders;
    this.#rules = options.rules;
    this.#exceptions = options.exceptions;
  }

  /**
   * Accepts or declines a seat. The same answer given twice is kept once.
   *
   * @throws ConflictError for a charter that is no longer the one in force,
   * NotAllowedError with the reason, InputError where a refusal lacks one.
   */
  async answer(
    ref: string,
    request: SeatAnswerRequest,
    by: string,
  ): Promise<void> {
    await this.#at(ref, by, async table => {
      const { charterVersion } = table.state;
      if (request.charterVersion > charterVersion) {
        throw new InputError(
          `The charter of ${ref} has no version ${request.charterVersion}; it is at version ${charterVersion}`,
        );
      }
      if (request.charterVersion < charterVersion) {
        throw new ConflictError(
          `The charter of ${ref} is at version ${charterVersion} now, and you read version ${request.charterVersion}; read what changed, then answer`,
        );
      }
      const seat = seatOf([...table.seats, ...table.planned], request);
      const { answer } = actionsOf(table, seat);
      if (!answer.allowed) throw new NotAllowedError(answer.why);
      if (request.answer === 'decline' && !request.reason) {
        throw new InputError('To decline a seat, say why');
      }
      const accepts = request.answer === 'accept';
      if (accepts && seat.state === 'accepted') return;
      await append(table, {
        ...who(request, by),
        what: request.answer,
        reason: request.reason,
      });
    });
  }

  /**
   * Lets somebody else act for a holder for a time.
   *
   * @throws NotAllowedError with the reason, and as {@link checkDelegation}.
   */
  async delegate(
    ref: string,
    request: DelegationRequest,
    by: string,
  ): Promise<void> {
    await this.#at(ref, by, async table => {
      const seat = seatOf(table.seats, request);
      const { delegate } = actionsOf(table, seat);
      if (!delegate.allowed) throw new NotAllowedError(delegate.why);
      const meant = (
        await new DatabaseDirectoryStore(table.tx).standings([request.to])
      ).get(request.to)!;
      const delegation = {
        to: meant.ref ?? request.to.toLowerCase(),
        from: toInstant(new Date(request.from)),
        until: toInstant(new Date(request.until)),
      };
      checkDelegation(
        {
          ...delegation,
          to: { ref: delegation.to, standing: meant.standing },
          holderRef: seat.holder!.ref,
          by,
          open: table.delegations.filter(
            open =>
              open.seat === seat.seat &&
              open.holderRef === seat.holder!.ref &&
              open.charterVersion >= seat.holder!.sinceVersion,
          ),
        },
        table.now,
      );
      await append(table, {
        ...who(request, by),
        what: 'delegate',
        delegation,
        reason: request.reason,
      });
    });
  }

  /** @throws NotFoundError for a delegation that is over, NotAllowedError with the reason. */
  async revoke(ref: string, delegationId: number, by: string): Promise<void> {
    await this.#at(ref, by, async table => {
      const delegation = table.delegations.find(d => d.id === delegationId);
      if (!delegation) {
        throw new NotFoundError(
          `${ref} has no delegation ${delegationId} that could be revoked; it may be over, or revoked already`,
        );
      }
      if (!table.person.active || !actsAs(table.person, delegation.holderRef)) {
        throw new NotAllowedError(
          `It is the seat of ${delegation.holderRef}; nobody else revokes what they delegated`,
        );
      }
      const { seat, holderRef, to, from, until } = delegation;
      await append(table, {
        ...{ seat, holderRef, by },
        what: 'revoke-delegation',
        delegation: { to, from, until },
        revokes: delegationId,
      });
    });
  }

  async #at(
    ref: string,
    by: string,
    work: (table: Table) => Promise<void>,
  ): Promise<void> {
    const now = this.#clock.now();
    await inTransaction(this.#knex, async tx => {
      await holdDirectory(tx);
      const state = (await new DatabaseOutcomeStore(tx).lock([ref])).get(ref);
      if (!state) throw new NotFoundError(`There is no outcome ${ref}`);
      const events = new DatabaseSeatEventStore(tx);
      const delegations =
        (await events.openDelegations([ref], now)).get(ref) ?? [];
      const answers = (await events.lastAnswers([ref])).get(ref) ?? [];
      const known = { answers, delegations };
      const held = await new DatabaseSeatStore(tx).seatsOf([ref]);
      const seats = seatPictures({ seats: held.get(ref) ?? [], ...known }, now);
      const plans = await new DatabasePlannedSeatStore(tx).of([ref]);
      const planned = plannedPictures(
        { planned: plans.get(ref) ?? [], answers },
        now,
      );
      const person = await new DatabaseDirectoryStore(tx).person(by);
      await work({ tx, now, state, seats, planned, delegations, person });
      await judgeOutcomes(tx, {
        refs: [ref],
        now,
        placeholders: this.#placeholders,
        rules: this.#rules,
        exceptions: this.#exceptions,
      });
    });
  }
}

/** @throws NotAllowedError when nobody of that name holds the seat. */
function seatOf(
  seats: readonly SeatPicture[],
  { seat, holder }: { seat: Seat; holder: string },
): SeatPicture {
  const ref = holder.toLowerCase();
  const found = seats.find(s => s.seat === seat && s.holder?.ref === ref);
  if (!found) {
    throw new NotAllowedError(
      `${ref} does not hold the seat ${seat}; look again who does`,
    );
  }
  return found;
}

function actionsOf({ state, person }: Table, seat: SeatPicture) {
  const { delegation } = seat;
  return seatActions({ status: state.status, seat, delegation, person });
}

function who(request: { seat: Seat; holder: string }, by: string) {
  return { seat: request.seat, holderRef: request.holder.toLowerCase(), by };
}

async function append(
  { tx, now, state }: Table,
  event: Omit<
    SeatEvent,
    'id' | 'outcomeRef' | 'at' | 'charterVersion' | 'termsHash'
  >,
): Promise<void> {
  await new DatabaseSeatEventStore(tx).append({
    ...event,
    outcomeRef: state.ref,
    at: toInstant(now),
    charterVersion: state.charterVersion,
    termsHash: state.termsHash,
  });
}
