import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  organisationReadPermission,
  type Overview,
  type RuleResults,
} from 'backstage-plugin-accountability-common';
import { DatabaseVerdictStore, outcomesByRule } from '../../outcomes';
import { DatabaseOverviewStore } from '../../posture';
import type { ExemptionReader } from '../../register';
import { requirePermission, type RouteContext } from './context';

/** What totals are counted with. */
export type OverviewContext = RouteContext & {
  exemptions: Pick<ExemptionReader, 'counted'>;
};

/**
 * Totals over the whole organisation, with what each rule says.
 *
 * @throws NotAllowedError when the caller may not see totals.
 */
export async function organisationOverview(
  context: OverviewContext,
  credentials: BackstageCredentials,
): Promise<Overview> {
  await requirePermission(context, organisationReadPermission, credentials);
  const { knex, clock, exemptions } = context;
  const [identities, outcomes, exempt] = await Promise.all([
    new DatabaseOverviewStore(knex, clock).overview(context.rules()),
    new DatabaseVerdictStore(knex).countsByRule(clock.now()),
    exemptionsByRule(exemptions),
  ]);
  return {
    ...identities,
    outcomesByRule: outcomesByRule(context.everyRule(), outcomes),
    exemptionsByRule: exempt,
  };
}

async function exemptionsByRule(
  exemptions: OverviewContext['exemptions'],
): Promise<RuleResults[]> {
  const counted = await exemptions.counted();
  if (!counted) return [];
  const { ruleId, title, severity, pass, fail, unknown } = counted;
  // What names no exception is concerned, too, and nothing permits that it names none.
  return [
    {
      ...{ ruleId, title, severity, pass, fail, unknown },
      ...{ excepted: 0, notApplicable: 0 },
    },
  ];
}
