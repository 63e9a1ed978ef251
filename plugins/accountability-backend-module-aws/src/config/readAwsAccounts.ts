import {
  readSchedulerServiceTaskScheduleDefinitionFromConfig,
  type SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { environmentSchema } from 'backstage-plugin-accountability-common';
import type { AwsAccount } from './AwsAccount';

const KEY = 'accountability.aws';
const SOURCE_ID = /^[a-z0-9-]{1,63}$/;
const ACCOUNT_ID = /^\d{12}$/;
// AWS makes a new credential report every four hours at most.
const DEFAULT_SCHEDULE: SchedulerServiceTaskScheduleDefinition = {
  frequency: { hours: 6 },
  timeout: { minutes: 30 },
};

/**
 * Reads `accountability.aws.accounts`.
 *
 * @throws InputError naming the key and what belongs there.
 */
export function readAwsAccounts(config: Config): AwsAccount[] {
  const configs = config.getOptionalConfigArray(`${KEY}.accounts`) ?? [];
  const listed = config.getOptionalStringArray(`${KEY}.ownAccounts`) ?? [];
  const ownAccounts = new Set([
    ...listed.map(id => accountIdOf(id, `${KEY}.ownAccounts`)),
    ...configs.map(account => accountIdIn(account)),
  ]);
  return configs.map(account => {
    const accountId = accountIdIn(account);
    const roleArn = account.getOptionalString('roleArn');
    const externalId = account.getOptionalString('externalId');
    if (externalId !== undefined && roleArn === undefined) {
      throw new InputError(
        `externalId of AWS account ${accountId} in ${KEY}.accounts needs a roleArn that asks for it; add one, or remove it`,
      );
    }
    const schedule = account.getOptionalConfig('schedule');
    return {
      id: idOf(account, accountId),
      title: account.getOptionalString('title') ?? `AWS ${accountId}`,
      accountId,
      roleArn,
      externalId,
      region: account.getOptionalString('region') ?? 'us-east-1',
      endpoint: account.getOptionalString('endpoint'),
      environment: environmentIn(account, accountId),
      ownAccounts,
      schedule: schedule
        ? readSchedulerServiceTaskScheduleDefinitionFromConfig(schedule)
        : DEFAULT_SCHEDULE,
    };
  });
}

function idOf(account: Config, accountId: string): string {
  const id = account.getOptionalString('id') ?? `aws-${accountId}`;
  if (!SOURCE_ID.test(id)) {
    throw new InputError(
      `id '${id}' of AWS account ${accountId} in ${KEY}.accounts must be 1 to 63 lower-case letters, digits and dashes`,
    );
  }
  return id;
}

/** An id with leading zeros survives only as text; YAML reads it as a number otherwise. */
function accountIdIn(account: Config): string {
  return accountIdOf(
    String(account.getOptional('accountId') ?? ''),
    `accountId in ${KEY}.accounts`,
  );
}

function accountIdOf(id: string, key: string): string {
  if (ACCOUNT_ID.test(id)) return id;
  throw new InputError(
    `${key} must be the 12 digits of an AWS account, in quotes; it is '${id}'`,
  );
}

function environmentIn(account: Config, accountId: string) {
  const text = account.getOptionalString('environment');
  if (text === undefined) return undefined;
  const parsed = environmentSchema.safeParse(text);
  if (parsed.success) return parsed.data;
  throw new InputError(
    `environment '${text}' of AWS account ${accountId} in ${KEY}.accounts is none of ${environmentSchema.options.join(
      ', ',
    )}`,
  );
}
