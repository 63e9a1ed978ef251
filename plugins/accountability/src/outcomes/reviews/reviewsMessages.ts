/** Texts of the governance reviews of one outcome. */
export const reviewsMessages = {
  title: 'Governance reviews',
  what: 'the reviews of this outcome',
  due: 'The next one is due',
  overdue: 'The next one is overdue; it was due',
  noCadence: 'No review was agreed.',
  isOpen: 'One is open now.',
  none: 'None was held yet.',
  held: 'Held',
  opened: 'Open since',
  programme: 'With all outcomes together, which counts here as well:',
  corrected: 'What was written down was corrected later.',
  noDecision: 'Nothing was decided yet.',
  by: 'by {{day}}',
  decision: {
    keep: 'Keep',
    change: 'Change',
    close: 'Close',
    escalate: 'Escalate',
  },
} as const;
