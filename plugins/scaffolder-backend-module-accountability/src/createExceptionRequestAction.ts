import { createHash } from 'crypto';
import type {
  AuthService,
  DiscoveryService,
} from '@backstage/backend-plugin-api';
import { ResponseError } from '@backstage/errors';
import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import { AccountabilityClient } from 'backstage-plugin-accountability-common';
import { examples } from './createExceptionRequestAction.examples';
import { identityIds } from './identityIds';
import { toTerms } from './toTerms';

/** What the action works with. @public */
export interface ExceptionRequestOptions {
  /** Lets the action call as the person who started the task. */
  auth: AuthService;
  /** Says where the accountability backend is. */
  discovery: DiscoveryService;
  /** Where the portal is; without it the action gives no address. */
  baseUrl?: string;
}

/**
 * The action `accountability:exception:request`: asks for an exception as the person
 * who started the task, who may see and ask for no more than in the portal. Deciding
 * is for people, and no action does it.
 *
 * @public
 */
export function createExceptionRequestAction(options: ExceptionRequestOptions) {
  const { auth, discovery, baseUrl } = options;
  const client = new AccountabilityClient({
    discoveryApi: discovery,
    fetchApi: { fetch },
  });
  return createTemplateAction({
    id: 'accountability:exception:request',
    description:
      'Requests an exception from security rules, as the person who started the task.',
    examples,
    supportsDryRun: true,
    schema: {
      input: {
        title: z => z.string().describe('What is asked for, in a line'),
        rules: z =>
          z
            .array(z.string())
            .min(1)
            .describe('Ids of the rules that may fail, such as key-age'),
        identities: z =>
          z
            .array(z.string())
            .optional()
            .describe(
              'Identities by reference, as the inventory shows them, or by id',
            ),
        outcomes: z =>
          z
            .array(z.string())
            .optional()
            .describe('An outcome by its ref, instead of identities'),
        reason: z => z.string().describe('Why the rule cannot be met now'),
        justification: z =>
          z.string().optional().describe('More of it; follows the reason'),
        expiresAt: z =>
          z
            .string()
            .describe(
              'When it ends: a day (2027-01-31, until its end in UTC) or an instant with its offset',
            ),
        likelihood: z =>
          z
            .number()
            .int()
            .min(1)
            .max(5)
            .describe(
              'How likely it goes wrong meanwhile: 1 very unlikely … 5',
            ),
        impact: z =>
          z
            .number()
            .int()
            .min(1)
            .max(5)
            .describe('How bad that is: 1 hardly noticed … 5 very great harm'),
        owner: z =>
          z
            .string()
            .optional()
            .describe('Who sees to the plan; the requester when left out'),
        compensatingControls: z =>
          z
            .array(z.string())
            .optional()
            .describe('What keeps the risk down meanwhile'),
        plan: z => z.string().optional().describe('How it will be mended'),
        treatment: z =>
          z
            .enum(['accept', 'mitigate', 'transfer', 'avoid'])
            .optional()
            .describe('What is done about the risk; mitigate when left out'),
        submit: z =>
          z
            .boolean()
            .optional()
            .describe('Hands it in at once; a draft when left out'),
      },
      output: {
        id: z => z.string().describe('The exception'),
        url: z => z.string().optional().describe('Its page in the portal'),
      },
    },
    async handler(ctx) {
      const { input, logger } = ctx;
      if (ctx.isDryRun) {
        logger.info(`Would request the exception '${input.title}'`);
        return;
      }
      // A step that is run again, as after a restart, asks for nothing twice. Each
      // round of a step with `each` has an input of its own.
      const key = createHash('sha256')
        .update(JSON.stringify(input))
        .digest('hex');
      const id = await ctx.checkpoint({
        key: `accountability.exception.${key}`,
        fn: async () => {
          const { token } = await auth.getPluginRequestToken({
            onBehalfOf: await ctx.getInitiatorCredentials(),
            targetPluginId: 'accountability',
          });
          const call = { token, signal: ctx.signal };
          const ask = async () => {
            const identities = await identityIds(
              input.identities ?? [],
              query => client.listIdentities(query, call),
            );
            const terms = toTerms({ ...input, identities });
            const submit = input.submit ?? false;
            return client.createException({ terms, submit }, call);
          };
          return (await ask().catch(sayWhy)).id;
        },
      });
      logger.info(
        input.submit
          ? `Exception ${id} was handed in; it permits nothing until it is approved`
          : `Exception ${id} is a draft; its requester hands it in`,
      );
      ctx.output('id', id);
      if (baseUrl) {
        ctx.output('url', `${baseUrl}/accountability/exceptions/${id}`);
      }
    },
  });
}

// The page of a task shows the message of an error alone, and this one says only that
// something was refused.
function sayWhy(error: unknown): never {
  throw ResponseError.is(error) ? error.cause : error;
}
