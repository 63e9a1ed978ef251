import type {
  HistoryEntry,
  IdentityDetail,
  RuleDescription,
} from 'backstage-plugin-accountability-common';
import type { StepAbout } from '../exceptions';
import type { DatabaseFindingStore } from '../findings';
import type { Decision } from '../ownership';

/** Most entries that are told of one identity. */
export const MAX_HISTORY = 500;

/** What happened to an identity, the newest first. */
export function identityHistory(options: {
  decisions: readonly Decision[];
  presences: IdentityDetail['presences'];
  findings: Awaited<ReturnType<DatabaseFindingStore['findingsOf']>>;
  rules: readonly RuleDescription[];
  exceptions: readonly StepAbout[];
}): HistoryEntry[] {
  const title = (ruleId: string) =>
    options.rules.find(rule => rule.id === ruleId)?.title ?? ruleId;
  const entries: HistoryEntry[] = [
    ...options.decisions.map(decision => ({
      at: decision.at,
      what: decision.owner
        ? `${decision.action}: ${decision.owner}`
        : decision.action,
      by: decision.by,
      detail: decision.reason,
      decision: { action: decision.action, owner: decision.owner },
    })),
    ...options.presences.flatMap(presence => [
      { at: presence.firstSeenAt, what: `first seen by ${presence.title}` },
      ...(presence.goneAt
        ? [
            {
              at: presence.goneAt,
              what: `no longer reported by ${presence.title}`,
            },
          ]
        : []),
    ]),
    ...options.findings.flatMap(finding => [
      {
        at: finding.firstSeenAt,
        what: `finding: ${title(finding.ruleId)}`,
        detail: finding.because,
      },
      ...(finding.resolvedAt
        ? [
            {
              at: finding.resolvedAt,
              what: `resolved: ${title(finding.ruleId)}`,
            },
          ]
        : []),
    ]),
    ...options.exceptions.map(ofException),
  ];
  return entries.sort((a, b) => (a.at < b.at ? 1 : -1)).slice(0, MAX_HISTORY);
}

function ofException(step: StepAbout): HistoryEntry {
  return {
    at: step.at,
    what: `${wordsOf(step)}: ${step.title}`,
    by: step.by ?? undefined,
    detail: step.reason ?? undefined,
    exception: String(step.exceptionId),
  };
}

function wordsOf({ event, expiresAt }: StepAbout): string {
  switch (event) {
    case 'approve':
      return `exception granted until ${expiresAt.slice(0, 10)}`;
    case 'expire':
      return 'exception ended';
    case 'revoke':
      return 'exception taken back';
    case 'close':
      return 'exception closed';
    case 'supersede':
      return 'exception replaced by its renewal';
    default:
      throw new Error(`Nothing is said of ${event satisfies never}`);
  }
}
