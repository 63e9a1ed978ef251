import type {
  DecisionRight,
  Duty,
  FailureMode,
  Seat,
} from 'backstage-plugin-accountability-common';

/** Seats as people say them: `the … seat`. */
export const SEAT_WORDS: Readonly<Record<Seat, string>> = {
  'business-result': 'business result',
  'control-system': 'control system',
  'exception-handling': 'exception handling',
  mission: 'mission',
  security: 'security',
  procurement: 'procurement',
  legal: 'legal',
  finance: 'finance',
  identity: 'identity',
  endpoint: 'endpoint',
  cloud: 'cloud',
  application: 'application',
};

/** Decision rights as people say them: `the right to …`. */
export const VERB_WORDS: Readonly<Record<DecisionRight['verb'], string>> = {
  'set-risk-tolerance': 'set the risk tolerance',
  'set-control-intent': 'set the intent of controls',
  'approve-exception': 'approve exceptions',
  'revoke-credential': 'revoke credentials',
  'block-release': 'block releases',
  'allocate-budget': 'allocate budget',
  'enforce-contract': 'enforce the contract',
  'approve-vendor': 'approve vendors',
  'validate-clause': 'validate clauses',
};

/** How a goal fails, as people say it. */
export const FAILURE_WORDS: Readonly<Record<FailureMode, string>> = {
  offboarding: 'offboarding',
  rotation: 'rotation',
  revocation: 'revocation',
  'excess-privilege': 'excess privilege',
  visibility: 'visibility',
  'third-party-access': 'third-party access',
};

/** Duties as people say them: `the duty to …`. */
export const DUTY_WORDS: Readonly<Record<Duty, string>> = {
  revoke: 'revoke',
  rotate: 'rotate',
  offboard: 'offboard',
  'approve-exceptions': 'approve exceptions',
  'produce-evidence': 'produce evidence',
};

/** What an input is called when it is missing. */
export const MISSING = {
  catalog: 'a complete reading of the catalog',
  controls: 'the controls that carry it out',
  scope: 'what it governs',
  measurement: 'samples of its measure',
  sample: 'a first sample of its measure',
  delegations: 'who acts for whom',
  reviews: 'a record of governance reviews',
  reorganisations:
    'a record of changes of the organisation since the charter was looked at',
  escalations: 'a record of escalations',
  exceptions: 'a record of exceptions',
  days: 'daily figures of the measure and of exceptions',
} as const;
