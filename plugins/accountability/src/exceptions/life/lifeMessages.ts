/** Texts of the line of an exception's life. */
export const lifeMessages = {
  title: 'Its life',
  picture:
    'A line from {{from}} to {{to}} with {{count}} points, which the list below names.',
  today: 'today',
  point: {
    created: 'Written down',
    requested: 'Handed in',
    'decision-due': 'Decision due',
    begins: 'Begins',
    began: 'Came into force',
    review: 'Looked at',
    'next-review': 'Next look at it',
    renewal: 'Renewal asked for',
    ends: 'Ends, and what it permits fails again',
    planned: 'Would have ended',
    asked: 'Would end',
    ended: 'Ended: {{state}}',
  },
} as const;
