/** Titles of the steps of a control. */
export const controlStepMessages = {
  intent: 'What it achieves',
  duties: 'Who does what',
  evidence: 'What proves it',
} as const;

/** What each step of a control asks. */
export const controlLeadMessages = {
  intent:
    'Security says what shall be achieved; how it is done is left to those who carry it out.',
  duties:
    'Name one holder for each duty, so that nobody can assume that somebody else does it.',
  evidence: 'Say what must be shown, by whom, and how old it may be at most.',
} as const;

/** Texts of controls in the form. */
export const controlMessages = {
  explain:
    'A control carries outcomes out: it says what shall be achieved, who owns it, and who revokes, rotates, offboards, approves exceptions and produces evidence.',
  start: 'Begin',
  intentHint:
    'Set by security. Such as: Keys are renewed before they are 90 days old.',
  domainHint: 'Where it works. The owner of the domain carries it out.',
  outcomesHint: 'Choose from the outcomes that you may see.',
  outcomesFailed: 'The outcomes could not be read: {{error}}',
  noOutcomes: 'No other outcome is declared.',
  ownerHint: 'Who keeps the control running.',
  dutiesHint: 'For every system of its outcomes, unless you name some.',
  allHeld: 'Somebody holds every duty.',
  unheld:
    'Nobody is named yet for: {{duties}}. Leave out what another control covers.',
  dutyTitle: '{{duty}}: {{holder}}',
  dutyUntitled: 'Duty {{number}}',
  addDuty: 'Add a duty',
  noDuties: 'Nobody is named yet.',
  duty: 'Duty',
  holder: 'Who does it',
  systems: 'For these systems only',
  systemsHint: 'Left empty, for every system of its outcomes.',
  evidenceHint: 'Without evidence, a control is a claim.',
  evidenceUntitled: 'Evidence {{number}}',
  addEvidence: 'Add evidence',
  noEvidence: 'No evidence is required yet.',
  evidenceKind: 'Kind of evidence',
  evidenceWhat: 'What must be shown',
  producer: 'Produced by',
  maxAge: 'Not older than',
  frameworksHint: 'Ids that the control speaks for.',
} as const;
