/** Texts that lead to escalations from elsewhere. */
export const doorMessages = {
  what: 'what was escalated to you',
  title: 'Escalated to you',
  text: 'You were told because it was not done in time. Acknowledging says that you have seen it; only doing it ends it.',
  item: '{{what}}: {{title}}',
  has_one: 'has to do it',
  has_other: 'have to do it',
  all: 'All that was escalated to you',
  consequence: 'The agreed consequence is in force: {{consequence}}',
  consequenceSince:
    'The agreed consequence is in force since {{day}}: {{consequence}}',
  escalatedTo: 'escalated to',
  overdue: 'overdue, told to',
  since: 'since',
  acknowledgedBy: 'acknowledged by',
  notAcknowledged: 'not acknowledged yet',
  where: 'See where it went',
  more: 'More of it is overdue.',
  whatIsOverdue: 'what of it is overdue',
} as const;
