import type { RootConfigService } from '@backstage/backend-plugin-api';
import { readDurationFromConfig } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { durationToMilliseconds } from '@backstage/types';

const KEY = 'accountability.catalog.pollInterval';
const DEFAULT = 5_000;
const SHORTEST = 100;
/** The longest that a timer takes. */
const LONGEST = 2 ** 31 - 1;

/**
 * Milliseconds between two readings of the flags, and of what the portal declares.
 *
 * @throws InputError when it is configured as something else than a usable duration.
 */
export function readPollInterval(config: RootConfigService): number {
  if (!config.has(KEY)) return DEFAULT;
  const interval = durationToMilliseconds(
    readDurationFromConfig(config, { key: KEY }),
  );
  if (!(interval >= SHORTEST && interval <= LONGEST)) {
    throw new InputError(
      `'${KEY}' is ${interval} ms; write a duration between 100 milliseconds and 24 days, for example { seconds: 5 }`,
    );
  }
  return interval;
}
