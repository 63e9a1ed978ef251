/** What those who asked for the product said, in their exact words. */
export const said = {
  allAtTheTable:
    'a cross-functional team that includes mission owners, security, procurement, legal, and finance',
  onlyTechnical: 'Outcome goals fail when they belong only to technical teams',
  rightsAndPaths:
    'outcomes need decision rights, escalation paths, and measurable accountability',
  kpiGap:
    'a gap between the KPI and the people who can actually change the environment',
  drift:
    'accountability drift only after a secrets leak, a vendor OAuth issue, or an audit finding',
  oneBusinessOwner:
    'one named business owner for the outcome and supporting control owners for execution',
  whoDoesWhat:
    'Mission owners define the risk tolerance, security defines the control intent, procurement enforces requirements on third parties, legal validates contractual obligations, and finance backs the resourcing',
  singleExecutive:
    'a single accountable executive for the metric, such as reducing standing privilege or shortening secret lifetime',
  sharedControlOwners:
    'shared control owners for identity, endpoint, cloud, and application teams',
  reviewCadence:
    'formal review cadence for exceptions, renewals, and risk acceptance',
  evidence:
    'evidence collection from logs, rotation records, and access reviews',
  processNotTool:
    'attached to the process that owns the failure mode, not the tool that detects it',
  allAssumeAnother:
    'all assume another group owns revocation, exception approval, or evidence production',
  speedAndDiscipline: 'balance speed against governance discipline',
  securityMayOwn:
    'the CISO or head of security may own the outcome metric while delegated teams own execution',
  missionOwns:
    'the mission or product owner usually owns the outcome because they control business priority and budget',
  procurementCoOwns:
    'procurement often becomes a co-owner because it can enforce contract terms, renewal clauses, and security attestations',
  theatre: 'accountability without enforcement power becomes theatre',
  threeOwners:
    'one owner for the business result, one for the control system, and one for exception handling, with all three linked to measurable deadlines and escalation',
  cadence:
    'Assign one business owner per security outcome and review progress through governance cadence',
  offboarding:
    'organisations commonly struggle with offboarding, rotation, and visibility',
} as const;

/** Several of them, with what lies between left out. */
export function quote(...sentences: string[]): string {
  return sentences.join(' … ');
}
