import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import {
  DEFAULT_EXCEPTION_LIMITS,
  exceptionLimitSchema,
  seatSchema,
  severitySchema,
  type ExceptionLimit,
  type Seat,
  type Severity,
} from 'backstage-plugin-accountability-common';
import type { ExceptionPolicy } from './ExceptionPolicy';

const KEY = 'accountability.exceptions';
const PARTY = /^(user|group):[^\s:/]+\/[^\s/]+$/;

/**
 * Reads `accountability.exceptions`.
 *
 * @throws InputError naming the key and what it accepts.
 */
export function readExceptionPolicy(config: Config): ExceptionPolicy {
  return { limits: readLimits(config), approvers: readApprovers(config) };
}

function readLimits(config: Config): Record<Severity, ExceptionLimit> {
  const limits = { ...DEFAULT_EXCEPTION_LIMITS };
  const given = config.getOptionalConfig(`${KEY}.limits`);
  for (const name of given?.keys() ?? []) {
    const severity = severitySchema.safeParse(name);
    if (!severity.success) {
      throw new InputError(
        `${KEY}.limits.${name} is no severity; write one of ${severitySchema.options.join(
          ', ',
        )}`,
      );
    }
    const limit = exceptionLimitSchema
      .partial()
      .safeParse(given!.get(name) ?? {});
    if (!limit.success) {
      throw new InputError(
        `${KEY}.limits.${name}: ${limit.error.issues
          .map(issue => `${issue.path.join('.')} ${issue.message}`)
          .join('; ')}`,
      );
    }
    limits[severity.data] = { ...limits[severity.data], ...limit.data };
  }
  return limits;
}

function readApprovers(config: Config): ExceptionPolicy['approvers'] {
  const approvers: Partial<Record<Seat, string[]>> = {};
  const given = config.getOptionalConfig(`${KEY}.approvers`);
  for (const name of given?.keys() ?? []) {
    const seat = seatSchema.safeParse(name);
    if (!seat.success) {
      throw new InputError(
        `${KEY}.approvers.${name} is no seat; write one of ${seatSchema.options.join(
          ', ',
        )}`,
      );
    }
    const value = given!.get(name);
    const refs = (Array.isArray(value) ? value : [value]).map(ref =>
      String(ref).toLowerCase(),
    );
    const wrong = refs.find(ref => !PARTY.test(ref));
    if (wrong !== undefined) {
      throw new InputError(
        `${KEY}.approvers.${name} names '${wrong}'; write full refs such as group:default/risk-desk`,
      );
    }
    approvers[seat.data] = refs;
  }
  return approvers;
}
