import type {
  Message,
  NotificationChannel,
} from 'backstage-plugin-accountability-node';
import type { Knex } from 'knex';
import { DatabaseDeadlineStore } from '../../escalations';
import type { EscalationReader } from '../../obligations';
import { SEES_ALL } from '../../posture';
import type { EscalationService } from '../EscalationService';
import { anEscalationService } from './anEscalationService';
import { ExceptionDesk } from './anExceptionDesk';
import { aGroup, aUser } from './entities';

export const FAY = 'user:default/fay';

/** What a channel was handed, and what it is to do with it. */
class Postbox implements NotificationChannel {
  readonly id = 'post';
  readonly title = 'Post';
  readonly messages: Message[] = [];
  /** Thrown instead of taking the message. */
  broken?: string;

  async send(message: Message) {
    if (this.broken) throw new Error(this.broken);
    this.messages.push(message);
    return { delivered: true as const };
  }

  /** What was taken out last, sorted by whom it is for. */
  taken: Message[] = [];

  /** Takes out what came, as `ann: 1 overdue`. */
  take(): string[] {
    this.taken = this.messages
      .splice(0)
      .sort((a, b) => (a.recipient.ref < b.recipient.ref ? -1 : 1));
    return this.taken
      .map(({ recipient, subject }) => `${short(recipient.ref)}: ${subject}`)
      .sort();
  }
}

/** Rita asks, Hugo, Cleo and Eve decide, Fay sits in the forum; each has a postbox. */
export class EscalationDesk {
  readonly exceptions: ExceptionDesk;
  readonly post = new Postbox();
  readonly service: EscalationService;
  readonly reader: EscalationReader;

  private constructor(exceptions: ExceptionDesk, escalation: object) {
    this.exceptions = exceptions;
    const { knex, clock } = exceptions;
    const { service, reader } = anEscalationService({
      ...{ knex, clock, escalation, channel: this.post },
    });
    this.service = service;
    this.reader = reader;
  }

  static async open(
    knex: Knex,
    escalation: object = {},
  ): Promise<EscalationDesk> {
    const desk = await ExceptionDesk.open(knex, {}, [
      aGroup('board'),
      aUser('fay', 'board'),
    ]);
    return new EscalationDesk(desk, escalation);
  }

  /** Lets time pass until then, and everything happen that is due by then. */
  async at(now: string): Promise<string[]> {
    this.exceptions.now = new Date(now);
    await this.exceptions.service.sweep();
    await this.exceptions.settle();
    await this.service.sweep();
    await this.exceptions.settle();
    return this.post.take();
  }

  /** What people were told at last, sorted by whom. */
  get lastMessages(): readonly Message[] {
    return this.post.taken;
  }

  /** What anybody who sees everything is shown. */
  async page(filter: { exception?: string; identity?: string } = {}) {
    return this.reader.page(
      { limit: 50, ...filter },
      {
        person: FAY,
        viewer: {
          ...{ visibility: SEES_ALL, refs: [], seatedIn: [] },
          ...{
            decidesElsewhere: true,
            outcomes: ['outcome:default/no-orphans'],
          },
        },
      },
    );
  }

  /** Every step that was taken, as `breach at 2026-12-09 to hugo, cleo`. */
  async steps(): Promise<string[]> {
    const rows = await this.exceptions
      .knex('escalations_steps')
      .orderBy(['at', 'deadline_id', 'round', 'number', 'turn']);
    const deadlines = await new DatabaseDeadlineStore(
      this.exceptions.knex,
    ).getAll(rows.map(row => row.deadline_id));
    return rows.map(row => {
      const deadline = deadlines.find(({ id }) => id === row.deadline_id)!;
      const told: { ref: string }[] = JSON.parse(row.told);
      return `${deadline.due.kind}: ${row.kind} ${row.at.slice(0, 10)} to ${
        told.map(({ ref }) => short(ref)).join(', ') || 'nobody'
      }`;
    });
  }
}

function short(ref: string): string {
  return ref.replace(/^.*\//, '');
}
