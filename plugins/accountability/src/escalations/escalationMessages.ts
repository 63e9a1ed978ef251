import { doorMessages } from './doors/doorMessages';
import { detailMessages } from './detail/detailMessages';
import { listMessages } from './list/listMessages';

/** Texts about deadlines that have passed and are not met, and where they go. */
export const escalationMessages = {
  /** What has to be done, where the title stands beside it. */
  do: {
    'decide-exception': 'Decide about the exception',
    'review-exception': 'Look again whether the exception is still needed',
    'end-exception': 'End the exception, or ask for its renewal',
    'accept-seat': 'Accept or decline the seat',
    'hold-review': 'Hold the review',
    'meet-target': 'Reach the target',
    'bring-number': 'Bring the next number',
    'replace-credential': 'Replace the credential',
    'mend-breach': 'Mend the breach',
  },
  /** Where a step goes. */
  rung: {
    holder: 'Whoever has to do it',
    forum: 'Oversight forum',
    'business-result': 'Accountable executive',
    seat: 'Seat {{seat}}',
  },
  /** Why a step went past a rung. */
  passedOver: {
    vacant: 'nobody is there',
    requester: 'whoever asked for it sits there',
    'already-told': 'whoever sits there was told already',
  },
  passedOverRung: '{{rung}}: {{because}}',
  nobody: 'Reached nobody',
  noHolder: 'Nobody has to do it',
  none: 'Nobody',
  morePeople_one: 'and 1 more',
  morePeople_other: 'and {{count}} more',
  notYet: 'Nobody was told yet',
  /** What comes next, in a line that names the people after these words. */
  next: {
    noticeYou: 'next: you are told',
    notice: 'next: a notice goes to',
    reminderYou: 'next: you are reminded',
    reminder: 'next: a reminder goes to',
    breachYou: 'next: it passes, and this is told to you',
    breach: 'next: it passes, and this is told to',
    escalationYou: 'next: goes to you',
    escalation: 'next: goes to',
    youAnd: 'and to',
    nobody:
      'next: nobody would hear of it: a seat is vacant, or whoever sits there knows already',
    nobodyAt: 'next: nobody would hear of it: {{rung}} is vacant',
    rung: '({{rung}})',
  },
  acknowledge: {
    button: 'Acknowledge',
    full: 'Acknowledge: {{title}}',
    explain:
      'You say that you have seen it. That ends the reminders to you, not the clock: it goes on upwards until what is asked is done.',
    note: 'What is being done about it',
    noteHint: 'Others read it. It may stay empty.',
    done: 'Acknowledged',
    failed: 'That was not recorded.',
    cancel: 'Cancel',
    why: {
      closed: 'It is met already.',
      acknowledged: 'You have acknowledged it already.',
      notTold: 'Only who was told of it can acknowledge it.',
    },
  },
  list: listMessages,
  detail: detailMessages,
  door: doorMessages,
} as const;
