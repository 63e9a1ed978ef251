import { subscribeMessages } from './subscribe/subscribeMessages';

/** Texts of what somebody must do, by when, and why they. */
export const obligationMessages = {
  what: 'what waits for you',
  sentence: {
    escalated_one: '1 thing is escalated to you.',
    escalated_other: '{{number}} things are escalated to you.',
    escalatedMore: 'More than {{number}} things are escalated to you.',
    none: 'Nothing waits for you in the next {{days}} days.',
    noneElse: 'Nothing else waits for you in the next {{days}} days.',
    waits_one: '1 thing waits for you',
    waits_other: '{{number}} things wait for you',
    whole: '{{waits}}.',
    overdue: '{{waits}}, {{overdue}} of them overdue.',
    overdueNext:
      '{{waits}}, {{overdue}} of them overdue; the next is due {{ago}}.',
    allOverdue_one: '{{waits}}, and it is overdue.',
    allOverdue_other: '{{waits}}, all of them overdue.',
    next_one: '{{waits}}; it is due {{ago}}.',
    next_other: '{{waits}}; the next is due {{ago}}.',
  },
  group: {
    overdue: 'Overdue',
    week: 'Within a week',
    later: 'Later',
  },
  /** What to do. */
  do: {
    'decide-exception': 'Decide about the exception "{{title}}"',
    'review-exception':
      'Look again whether the active exception "{{title}}" is still needed',
    'end-exception':
      'End the exception "{{title}}", or ask for its renewal, before it ends',
    'accept-seat': 'Accept or decline the seat {{seat}} of "{{title}}"',
    'accept-some-seat': 'Accept or decline your seat of "{{title}}"',
    'hold-review': 'Hold the review of "{{title}}"',
    'meet-target': 'Reach the target of "{{title}}"',
    'bring-number': 'Bring the next number of "{{title}}"',
    'replace-credential': 'Replace a credential of {{title}}',
  },
  /** What to do in a few words, where the title stands beside it. */
  brief: {
    'decide-exception': 'Decide',
    'review-exception': 'Look again',
    'end-exception': 'End or renew',
    'accept-seat': 'Answer: {{seat}}',
    'accept-some-seat': 'Answer for your seat',
    'hold-review': 'Hold the review',
    'meet-target': 'Reach the target',
    'bring-number': 'Bring the number',
    'replace-credential': 'Replace a credential',
  },
  /** What happens when it is not done. Nobody can put it off. */
  then: {
    'decide-exception':
      'Nobody approves by silence: after that day it stays open, and is overdue.',
    'review-exception': 'After that day the look at it is overdue.',
    'end-exception': 'After that day its findings count again.',
    'accept-seat':
      'After that day the seat counts as never accepted, which is a finding (ACC-17).',
    'hold-review': 'A review that is not held is a finding (GOV-01).',
    'meet-target':
      'After that day it is a finding, unless somebody decides about it (OUT-04).',
    'bring-number':
      'After that day the outcome counts as unmeasured, and OUT-02 fails.',
    'replace-credential':
      'What uses it may stop, or the rule about it keeps failing.',
  },
  /** The same of a seat that has not begun. */
  thenNext:
    'The next day the seat begins in any case; without an answer it becomes a finding (ACC-17).',
  because: {
    own: 'because you answer for it',
    group: 'because {{holder}}, your group, answers for it',
    delegation: 'because you act for {{holder}}, who answers for it',
    ownSeat: 'because you hold the seat {{seat}}',
    groupSeat: 'because your group {{holder}} holds the seat {{seat}}',
    delegationSeat: 'because you act for {{holder}} in the seat {{seat}}',
    ownNext: 'because you take the seat {{seat}} from {{day}} on',
    groupNext:
      'because your group {{holder}} takes the seat {{seat}} from {{day}} on',
  },
  due: 'Due',
  overdue: 'Overdue; it was due',
  more_one: '1 more is due in this time. The most urgent ones are shown.',
  more_other:
    '{{number}} more are due in this time. The most urgent ones are shown.',
  lookAhead: 'Look ahead',
  days: '{{number}} days',
  show: {
    label: 'How to show it',
    list: 'List',
    calendar: 'Calendar',
  },
  subscribe: subscribeMessages,
  empty: {
    title: 'There is nothing to do for you.',
    text: 'When you hold a seat, answer for an identity, or ask for an exception, what you must do and by when shows up here.',
    further: 'Look a year ahead',
    outcomes: 'Outcomes you have a seat in',
  },
  calendar: {
    caption: 'What is due for you in {{month}}',
    region: 'Calendar of one month',
    previous: 'Previous month',
    next: 'Next month',
    current: 'This month',
    today: 'today',
    due: '{{number}} due',
    overdue: '{{number}} overdue',
    more: 'Show {{number}} more',
    note: 'What is done already is not in it.',
  },
} as const;
