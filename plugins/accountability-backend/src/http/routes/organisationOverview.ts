import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  organisationReadPermission,
  type Overview,
} from 'backstage-plugin-accountability-common';
import { DatabaseVerdictStore, outcomesByRule } from '../../outcomes';
import { DatabaseOverviewStore } from '../../posture';
import { requirePermission, type RouteContext } from './context';

/**
 * Totals over the whole organisation, with what each rule says.
 *
 * @throws NotAllowedError when the caller may not see totals.
 */
export async function organisationOverview(
  context: RouteContext,
  credentials: BackstageCredentials,
): Promise<Overview> {
  await requirePermission(context, organisationReadPermission, credentials);
  const { knex, clock } = context;
  const [identities, counts] = await Promise.all([
    new DatabaseOverviewStore(knex, clock).overview(context.rules()),
    new DatabaseVerdictStore(knex).countsByRule(clock.now()),
  ]);
  return {
    ...identities,
    outcomesByRule: outcomesByRule(context.everyRule(), counts),
  };
}
