import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import {
  DEFAULT_PLACEHOLDERS,
  ownershipPolicySchema,
  type OwnershipPolicy,
} from 'backstage-plugin-accountability-common';

/** Settings of ownership. */
export interface OwnershipConfig {
  policy: OwnershipPolicy;
  /** In lower case. */
  placeholders: string[];
}

/**
 * Reads `accountability.ownership`.
 *
 * @throws InputError naming the key and what it accepts.
 */
export function readOwnershipConfig(config: Config): OwnershipConfig {
  const text =
    config.getOptionalString('accountability.ownership.policy') ?? 'default';
  const policy = ownershipPolicySchema.safeParse(text);
  if (!policy.success) {
    throw new InputError(
      `accountability.ownership.policy is '${text}'; write one of ${ownershipPolicySchema.options.join(
        ', ',
      )}`,
    );
  }
  const more =
    config.getOptionalStringArray('accountability.ownership.placeholders') ??
    [];
  return {
    policy: policy.data,
    placeholders: [
      ...DEFAULT_PLACEHOLDERS,
      ...more.map(one => one.trim().toLowerCase()),
    ],
  };
}
