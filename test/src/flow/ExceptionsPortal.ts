import type { Entity } from '@backstage/catalog-model';
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import type {
  ExceptionDetail,
  ExceptionStep,
  ExceptionTermsInput,
} from 'backstage-plugin-accountability-common';
import type { PortalDatabase } from '../testing/eachPortalDatabase';
import { eventually } from '../testing/eventually';
import { aServiceAccount } from '../testing/portal/aServiceAccount';
import { aComponent, aGroup, aUser } from '../testing/portal/entities';
import { failureOf } from '../testing/portal/failureOf';
import type { Caller } from '../testing/portal/PortalClient';
import { pushInventory } from '../testing/portal/pushInventory';
import {
  startTestPortal,
  type TestPortal,
  type TestPortalOptions,
} from '../testing/portal/startTestPortal';

export const FLAGGED = 'accountability.dev/flagged';
const STATUS = 'accountability.dev/exception-status';
/** Asks. */
export const rita = 'user:default/rita';
/** Handles exceptions, by the configuration. */
export const hugo = 'user:default/hugo';
/** Of the desk that owns the control system. */
export const cleo = 'user:default/cleo';
/** Sees no entity of the catalog, and has no seat. */
export const otto = 'user:default/otto';
/** Has the seat of exceptions, and not the permission. */
export const nora = 'user:default/nora';
const DAY = 24 * 3_600_000;

export const inDays = (days: number) =>
  new Date(Date.now() + days * DAY).toISOString();

/** `403: why`. */
export async function refusalOf(call: Promise<unknown>): Promise<string> {
  const failure = await failureOf(call);
  return `${failure.status}: ${failure.message}`;
}

/** Three components on accounts that nobody answers for, and who asks and decides. */
export class ExceptionsPortal {
  readonly portal: TestPortal;
  readonly ids = new Map<string, string>();

  private constructor(portal: TestPortal) {
    this.portal = portal;
  }

  static async start(
    database: PortalDatabase,
    more: Pick<TestPortalOptions, 'features' | 'config'> & {
      entities?: Entity[];
    } = {},
  ): Promise<ExceptionsPortal> {
    const { entities = [], ...options } = more;
    const portal = await startTestPortal({
      database: await database.config(),
      entities: [
        ...[aUser('rita', ['squad']), aUser('hugo'), aUser('otto')],
        ...[aUser('cleo', ['desk']), aUser('nora')],
        ...[aGroup('squad'), aGroup('desk')],
        ...entities,
        ...['app', 'web', 'lab'].map(name =>
          aComponent(name, {
            owner: 'group:default/nobody-there',
            annotations: {
              'accountability.dev/identities': `kubernetes:prod/acme/${name}`,
            },
          }),
        ),
      ],
      people: {
        [rita]: ['group:default/squad'],
        [cleo]: ['group:default/desk'],
      },
      accountability: {
        exceptions: {
          approvers: {
            'exception-handling': [hugo, nora],
            'control-system': 'group:default/desk',
          },
          limits: { high: { termDays: 60 } },
        },
      },
      ...options,
    });
    portal.policy.deny({
      [otto]: [catalogEntityReadPermission.name],
      [nora]: ['accountability.exception.decide'],
    });
    await pushInventory(
      portal,
      ['app', 'web', 'lab'].map(name => aServiceAccount(name)),
    );
    const exceptions = new ExceptionsPortal(portal);
    const { ids } = exceptions;
    await eventually(async () => {
      const { items } = await portal.as(rita).listIdentities({});
      if (items.length < 3) throw new Error('Not all are read yet');
      for (const { name, id } of items) ids.set(name.replace('acme/', ''), id);
      if ((await exceptions.flagOf('app')).label !== 'true') {
        throw new Error('Nothing is flagged yet');
      }
    });
    return exceptions;
  }

  /** What waits for somebody's decision. */
  toDecide(who: Caller) {
    return this.portal.as(who).listExceptions({ mine: 'to-decide' });
  }

  async flagOf(name: string) {
    const { metadata } = await this.portal.entity(name);
    return {
      label: metadata.labels?.[FLAGGED],
      status: metadata.annotations?.[STATUS],
    };
  }

  /** Rita asks for thirty days. */
  termsFor(
    name: string,
    more: Partial<ExceptionTermsInput> = {},
  ): ExceptionTermsInput {
    return {
      title: `Nobody answers for ${name} until the split`,
      rules: ['accountable-owner'],
      identities: [this.ids.get(name)!],
      reason: 'The team is being split.',
      residual: { likelihood: 2, impact: 3 },
      compensatingControls: [{ text: 'Read only until then' }],
      expiresAt: inDays(30),
      ...more,
    };
  }

  request(
    name: string,
    more?: Partial<ExceptionTermsInput>,
  ): Promise<ExceptionDetail> {
    return this.portal
      .as(rita)
      .createException({ terms: this.termsFor(name, more), submit: true });
  }

  step(
    who: Caller,
    { id, contentHash }: ExceptionDetail,
    taken: Omit<ExceptionStep, 'contentHash'>,
  ): Promise<ExceptionDetail> {
    return this.portal.as(who).stepException(id, { contentHash, ...taken });
  }
}
