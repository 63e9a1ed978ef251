import { detailMessages } from './detail/detailMessages';
import { doorMessages } from './doors/doorMessages';
import { importMessages } from './importing/importMessages';
import { lifeMessages } from './life/lifeMessages';
import { listMessages } from './list/listMessages';
import { programmeMessages } from './programme/programmeMessages';
import { renewalMessages } from './renewal/renewalMessages';
import { requestMessages } from './request/requestMessages';
import { stepMessages } from './steps/stepMessages';

/** Texts about exceptions: asking for them, deciding, ending. */
export const exceptionMessages = {
  title: 'Exceptions and obligations',
  back: 'Back to the exceptions',
  /** In words, where nothing is permitted at the moment. */
  state: {
    draft: 'Draft',
    requested: 'Handed in',
    'under-review': 'Under review',
    approved: 'Approved, not in force yet',
    active: 'Over, as soon as its end is recorded',
    rejected: 'Rejected',
    withdrawn: 'Withdrawn',
    expired: 'Over',
    revoked: 'Taken back',
    closed: 'Closed before its end',
    superseded: 'Replaced by its renewal',
  },
  /** To choose from, where no single one is meant. */
  stateName: {
    draft: 'Draft',
    requested: 'Handed in',
    'under-review': 'Under review',
    approved: 'Approved',
    active: 'Active',
    rejected: 'Rejected',
    withdrawn: 'Withdrawn',
    expired: 'Over',
    revoked: 'Taken back',
    closed: 'Closed',
    superseded: 'Replaced by its renewal',
  },
  kind: {
    'policy-exception': 'A rule is not followed for a while',
    'risk-acceptance': 'A risk is lived with for a while',
    'vendor-exception': 'What a vendor does is lived with for a while',
  },
  treatment: {
    accept: 'Live with it',
    mitigate: 'Keep it small',
    transfer: 'Let somebody else carry it',
    avoid: 'Get rid of its cause',
  },
  concern: {
    clause: 'A clause of a contract',
    cost: 'Costs',
    vendor: 'A vendor',
  },
  because: {
    severity: 'because of its severity',
    breach:
      'because the outcome whose seats decide was breached while it waited',
    clause: 'because a clause of a contract is touched',
    cost: 'because it has costs',
    vendor: 'because it is about a vendor',
  },
  rating: {
    likelihood: {
      '1': '1, very unlikely',
      '2': '2, unlikely',
      '3': '3, possible',
      '4': '4, likely',
      '5': '5, very likely',
    },
    impact: {
      '1': '1, hardly noticed',
      '2': '2, small harm',
      '3': '3, some harm',
      '4': '4, great harm',
      '5': '5, very great harm',
    },
  },
  becauseBreach: {
    now: 'because {{outcome}} is breached',
    since: 'because {{outcome}} is breached since {{day}}',
  },
  raise: 'Counts as worse, because {{entity}} says {{annotation}}: {{value}}.',
  numbered: 'No. {{id}} · {{about}}',
  hidden: {
    all_one: '1 subject that is not yours to see',
    all_other: '{{count}} subjects that are not yours to see',
    some_one: '1 more is not yours to see',
    some_other: '{{count}} more are not yours to see',
  },
  more_one: '{{first}} and 1 more',
  more_other: '{{first}} and {{count}} more',
  approver: {
    nobody: 'Nobody sits there',
    cannot: 'Cannot approve now',
    delegate: 'acts for them',
    approved: 'Approved',
    waiting: 'Approval is missing',
    onBehalf: 'for {{name}}',
    none: 'Nobody is named yet.',
  },
  /** Why nobody could decide, by the code of the API. */
  problem: {
    'seat-vacant':
      'Nobody sits in the seat {{seat}} of {{where}}. Somebody has to be nominated.',
    'seat-of-requester':
      'Whoever asks sits in the seat {{seat}} of {{where}}, and never decides. Somebody else has to be nominated, or has to ask.',
    'seat-without-right':
      'The seat {{seat}} of {{where}} has no verified right to approve exceptions. One has to be recorded, with its proof.',
    'right-below-severity':
      'The seat {{seat}} of {{where}} may approve up to the severity {{upTo}}, and this is {{severity}}. A right that reaches further has to be recorded.',
    'right-too-short_one':
      'Of the severity {{severity}}, the seat {{seat}} of {{where}} may approve 1 day at most. Choose an earlier end, or have a right recorded that reaches further.',
    'right-too-short_other':
      'Of the severity {{severity}}, the seat {{seat}} of {{where}} may approve {{count}} days at most. Choose an earlier end, or have a right recorded that reaches further.',
    'governed-apart':
      'What it is about is governed by different outcomes, so none of them decides about all of it. Ask for one exception for each outcome.',
    'other-outcomes-govern':
      '{{outcome}} does not govern what it is about. Choose one that does: {{governing}}.',
    'no-outcome-governs':
      '{{outcome}} does not govern what it is about. Choose the seats that are set for the whole portal.',
  },
  earlier: {
    title: 'Permitted before',
    none: 'Nothing of this was permitted before.',
    warning:
      'It was permitted {{count}} times before. That is a permanent exception in disguise: mend the rule, or mend what fails it.',
    from: 'from {{day}}',
    to: 'until {{day}}',
  },
  finding: {
    /** What the rule asks for is what is not so. */
    rule: 'Rule: {{title}}',
    failing: 'Still fails',
    passing: 'Does not fail any more',
    none: 'None of what it is about is yours to see.',
    all: 'Only the first {{count}} are shown.',
  },
  /** Beside the day on which something ends. */
  end: {
    whole:
      'It lasts until the end of that day. The last day you can choose is {{day}}.',
    before:
      'It lasts until the end of that day. The last day you can choose is {{day}}; on that one it would end at {{time}}.',
    last: 'That is the last day you can choose. On it, it ends at {{time}}, not at the end of the day.',
  },
  list: listMessages,
  programme: programmeMessages,
  detail: detailMessages,
  importing: importMessages,
  life: lifeMessages,
  step: stepMessages,
  renewal: renewalMessages,
  request: requestMessages,
  door: doorMessages,
} as const;
