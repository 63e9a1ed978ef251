import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { ConflictError, InputError, NotFoundError } from '@backstage/errors';
import {
  exceptionCreateSchema,
  exceptionDecidePermission,
  exceptionDetailSchema,
  exceptionEditSchema,
  exceptionListQuerySchema,
  exceptionPageSchema,
  exceptionPreviewRequestSchema,
  exceptionPreviewSchema,
  exceptionReadPermission,
  exceptionRenewalSchema,
  exceptionRequestPermission,
  exceptionStepSchema,
  type ExceptionTerms,
} from 'backstage-plugin-accountability-common';
import type { ControlReader } from '../../controls';
import { isRowId } from '../../db';
import type { OutcomeReader } from '../../outcomes';
import type { ExceptionService } from '../../pipeline';
import { DatabaseIdentityListStore } from '../../posture';
import type {
  ExceptionPolicy,
  PreviewReader,
  RegisterCaller,
  RegisterReader,
} from '../../register';
import { defineRoute, type Route } from '../Route';
import { renewedTerms } from '../renewedTerms';
import type { RouteContext } from './context';
import { exceptionCaller, requireActor } from './exceptionCaller';

const READ = [exceptionReadPermission.name];
const REQUEST = [exceptionReadPermission.name, exceptionRequestPermission.name];
const DECIDE = [
  exceptionReadPermission.name,
  exceptionRequestPermission.name,
  exceptionDecidePermission.name,
];
const TERMS_BYTES = 512 * 1024;

/** Exceptions: asking, deciding, ending, and the register of all. */
export function exceptionRoutes(
  context: RouteContext & {
    outcomes: OutcomeReader;
    controls: ControlReader;
    exceptions: ExceptionService;
    exceptionPolicy: ExceptionPolicy;
    register: RegisterReader;
    exceptionPreviews: PreviewReader;
  },
): Route[] {
  const { knex, clock, exceptions, register, outcomes } = context;

  const callerOf = (credentials: BackstageCredentials) =>
    exceptionCaller(context, credentials);

  /** @throws NotFoundError for one that there is not, or that they may not see. */
  async function requireSight(
    text: string,
    caller: RegisterCaller,
  ): Promise<number> {
    const id = Number(text);
    if (!isRowId(id) || !(await register.maySee(id, caller))) {
      throw new NotFoundError(`There is no exception ${text.slice(0, 40)}`);
    }
    return id;
  }

  /** @throws InputError for a subject that there is not, or that they may not see. */
  async function requireSubjects(
    {
      identities,
      outcomes: refs,
    }: Pick<ExceptionTerms, 'identities' | 'outcomes'>,
    { viewer }: RegisterCaller,
  ): Promise<void> {
    const ids = identities.map(Number);
    const list = new DatabaseIdentityListStore(knex, clock);
    const seen = await list.byIds(ids.filter(isRowId), viewer.visibility);
    const present = new Set(
      seen.filter(({ goneAt }) => !goneAt).map(({ id }) => id),
    );
    const missing = identities.find(id => !present.has(id));
    if (missing) {
      throw new InputError(
        `There is no identity ${missing}, or it is gone, so nothing about it can be excepted`,
      );
    }
    const hidden = refs.find(ref => !viewer.outcomes.includes(ref));
    if (hidden) throw new InputError(`There is no outcome ${hidden}`);
  }

  const detail = async (id: number, caller: RegisterCaller) => {
    const found = await register.detail(id, caller);
    if (!found) throw new NotFoundError(`There is no exception ${id}`);
    return found;
  };

  /** The exception that a step leads to; one that came too late tells what there is now. */
  async function answered(
    id: number,
    caller: RegisterCaller,
    step: () => Promise<number>,
  ) {
    let after: number;
    try {
      after = await step();
    } catch (error) {
      if (!ConflictError.is(error)) throw error;
      throw Object.assign(error, { current: await detail(id, caller) });
    }
    return detail(after, caller);
  }

  return [
    defineRoute({
      method: 'get',
      path: '/exceptions',
      summary: 'Exceptions that the caller may see, and what waits for them',
      caller: 'anybody',
      permissions: READ,
      query: exceptionListQuerySchema,
      response: exceptionPageSchema,
      handle: async ({ query, credentials }) =>
        register.page(query, await callerOf(credentials)),
    }),
    defineRoute({
      method: 'post',
      path: '/exceptions/preview',
      summary: 'Limits, deciders and findings of a request; keeps nothing',
      caller: 'person',
      permissions: REQUEST,
      body: exceptionPreviewRequestSchema,
      maxBodyBytes: TERMS_BYTES,
      response: exceptionPreviewSchema,
      handle: async ({ body, credentials }) => {
        const caller = await callerOf(credentials);
        const { ref } = requireActor(caller);
        await requireSubjects(body, caller);
        if (body.renewalOf) await requireSight(body.renewalOf, caller);
        const { possible, ...preview } =
          await context.exceptionPreviews.preview(body, ref);
        const titles = await outcomes.titlesAndOwners(
          possible.map(({ ref: one }) => one),
        );
        const controls = await context.controls.list(caller.governance);
        return {
          ...preview,
          outcomes: possible.map(one => ({
            ...one,
            title: titles.get(one.ref)?.title ?? one.ref,
          })),
          controls: controls.map(control => ({
            ref: control.ref,
            title: control.title,
          })),
          earlier: await register.earlier(
            { terms: body as unknown as ExceptionTerms },
            { caller },
          ),
        };
      },
    }),
    defineRoute({
      method: 'post',
      path: '/exceptions',
      summary: 'Begin an exception, as a draft or handed in at once',
      caller: 'person-or-on-behalf',
      permissions: REQUEST,
      body: exceptionCreateSchema,
      maxBodyBytes: TERMS_BYTES,
      response: exceptionDetailSchema,
      status: 201,
      audit: { eventId: 'exception-create', severity: 'medium' },
      handle: async ({ body, credentials, note }) => {
        const caller = await exceptionCaller(context, credentials, {
          onBehalf: true,
        });
        const actor = requireActor(caller);
        await requireSubjects(body.terms, caller);
        if (body.terms.imported) {
          throw new InputError(
            'What another register says is written by an import alone; leave imported out',
          );
        }
        note({ rules: body.terms.rules, submit: body.submit });
        return detail(await exceptions.create(body, actor), caller);
      },
    }),
    defineRoute({
      method: 'get',
      path: '/exceptions/:id',
      summary: 'One exception: terms, approvals, findings, history',
      caller: 'anybody',
      permissions: READ,
      response: exceptionDetailSchema,
      handle: async ({ params, credentials }) => {
        const caller = await callerOf(credentials);
        return detail(await requireSight(params.id, caller), caller);
      },
    }),
    defineRoute({
      method: 'post',
      path: '/exceptions/:id/terms',
      summary: 'Change a draft',
      caller: 'person',
      permissions: REQUEST,
      body: exceptionEditSchema,
      maxBodyBytes: TERMS_BYTES,
      response: exceptionDetailSchema,
      audit: { eventId: 'exception-edit', severity: 'medium' },
      handle: async ({ params, body, credentials }) => {
        const caller = await callerOf(credentials);
        const id = await requireSight(params.id, caller);
        await requireSubjects(body.terms, caller);
        return answered(id, caller, () =>
          exceptions.edit(id, body, requireActor(caller)),
        );
      },
    }),
    defineRoute({
      method: 'post',
      path: '/exceptions/:id/steps',
      summary: 'Submit, decide, withdraw, revoke or close an exception',
      caller: 'person',
      permissions: DECIDE,
      body: exceptionStepSchema,
      response: exceptionDetailSchema,
      audit: { eventId: 'exception-step', severity: 'high' },
      handle: async ({ params, body, credentials, note }) => {
        const caller = await callerOf(credentials);
        note({ exception: params.id, action: body.action });
        const id = await requireSight(params.id, caller);
        return answered(id, caller, () =>
          exceptions.step(id, body, requireActor(caller)),
        );
      },
    }),
    defineRoute({
      method: 'post',
      path: '/exceptions/:id/renewals',
      summary: 'Ask for a renewal, which is an exception of its own',
      caller: 'person',
      permissions: REQUEST,
      body: exceptionRenewalSchema,
      response: exceptionDetailSchema,
      status: 201,
      audit: { eventId: 'exception-renew', severity: 'medium' },
      handle: async ({ params, body, credentials, note }) => {
        const caller = await callerOf(credentials);
        note({ exception: params.id });
        const id = await requireSight(params.id, caller);
        return answered(id, caller, () =>
          exceptions.renew(
            id,
            {
              contentHash: body.contentHash,
              terms: before => renewedTerms(before, body),
            },
            requireActor(caller),
          ),
        );
      },
    }),
  ];
}
