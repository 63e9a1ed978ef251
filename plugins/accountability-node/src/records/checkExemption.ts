import {
  policyExemptionSchema,
  type PolicyExemption,
} from 'backstage-plugin-accountability-common';
import { problemOf } from './checkRecord';

/**
 * Checks what exempts from a policy. As with records, the problem names the path and
 * never the value.
 *
 * @public
 */
export function checkExemption(
  input: unknown,
):
  | { exemption: PolicyExemption; problem?: undefined }
  | { exemption?: undefined; problem: string } {
  const parsed = policyExemptionSchema.safeParse(input);
  return parsed.success
    ? { exemption: parsed.data }
    : { problem: problemOf(parsed.error, 'the exemption') };
}
