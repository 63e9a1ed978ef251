/** Texts of the dialog that asks for a renewal. */
export const renewalMessages = {
  explain:
    'A renewal is decided anew, like a first request. Until then this one keeps its end: nothing is prolonged meanwhile.',
  what: 'until when it could be renewed',
  ends: 'Ends on',
  reason: 'Why it is still needed',
  progress: 'How the plan goes',
  evidence: 'New evidence',
  evidenceHint: 'At least one piece that is new since the last approval.',
  residual: 'The risk that is left',
  milestones: 'Steps',
  missing: {
    ends: 'Choose a day to come, at the latest {{day}}.',
    reason: 'Say why it is still needed.',
    progress: 'Say how the plan goes.',
    evidence: 'Give at least one piece of new evidence.',
  },
  done: 'A renewal was asked for',
} as const;
