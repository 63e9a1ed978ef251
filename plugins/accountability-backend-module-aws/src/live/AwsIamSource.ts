import { setTimeout } from 'node:timers/promises';
import type { IdentityRecord } from 'backstage-plugin-accountability-common';
import type {
  IdentitySource,
  ReadOptions,
} from 'backstage-plugin-accountability-node';
import type { AwsAccount } from '../config';
import { AWS_CAPABILITIES } from '../format';
import { noteGaps, readIdentities } from '../identities';
import { createIamClient } from './createIamClient';
import { explainFailure } from './explainFailure';
import { fetchFacts } from './fetchFacts';
import type { LiveContext } from './LiveContext';

/** Users, roles and access keys of one AWS account, read through its API. */
export class AwsIamSource implements IdentitySource {
  readonly provider = 'aws';
  readonly capabilities = AWS_CAPABILITIES;
  readonly id: string;
  readonly title: string;
  readonly scope: string;
  readonly schedule: AwsAccount['schedule'];

  constructor(
    private readonly account: AwsAccount,
    private readonly options: {
      createClient?: typeof createIamClient;
      pause?: LiveContext['pause'];
    } = {},
  ) {
    this.id = account.id;
    this.title = account.title;
    this.scope = account.accountId;
    this.schedule = account.schedule;
  }

  async *read(options: ReadOptions): AsyncGenerator<IdentityRecord[]> {
    const { accountId, ownAccounts, environment } = this.account;
    const { signal, report } = options;
    const client = (this.options.createClient ?? createIamClient)(this.account);
    const pause = this.options.pause ?? waitFor;
    try {
      const facts = await fetchFacts(accountId, { ...options, client, pause });
      noteGaps(facts, { report });
      yield* readIdentities(facts, {
        scope: accountId,
        ownAccounts,
        environment,
        report,
      });
    } catch (error) {
      signal.throwIfAborted();
      throw explainFailure(error, accountId);
    } finally {
      client.destroy();
    }
  }
}

async function waitFor(milliseconds: number, signal: AbortSignal) {
  await setTimeout(milliseconds, undefined, { signal });
}
