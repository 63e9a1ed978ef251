/** Texts of the widget on the home page. */
export const homeMessages = {
  title: 'Accountability',
  what: 'what you answer for',
  seats_one: '1 seat waits for your answer',
  seats_other: '{{count}} seats wait for your answer',
  offers_one: '1 identity is offered to you',
  offers_other: '{{count}} identities are offered to you',
  obligations_one: '1 thing is due within {{days}} days',
  obligations_other: '{{number}} things are due within {{days}} days',
  obligationsOverdue_one: '1 thing waits for you, and it is overdue',
  obligationsOverdue_other:
    '{{number}} things wait for you, {{overdue}} of them overdue',
  escalated_one: '1 thing that is overdue was escalated to you',
  escalated_other: '{{number}} things that are overdue were escalated to you',
  escalatedMore:
    'More than {{number}} things that are overdue were escalated to you',
  nothing: 'Nothing waits for your answer.',
  outcomes: 'Outcomes you have a seat in',
  noOutcomes: 'You have no seat in an outcome.',
  more_one: 'and 1 more',
  more_other: 'and {{count}} more',
  review: 'Next review',
} as const;
