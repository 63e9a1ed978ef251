/** Texts of what people do with an exception. */
export const stepMessages = {
  actions: 'What you can do',
  nothing: 'There is nothing for you to do now.',
  nothingBecause: 'There is nothing for you to do now. {{why}}',
  action: {
    edit: 'Change the draft',
    submit: 'Hand in',
    'pick-up': 'Begin the review',
    'ask-changes': 'Ask for changes',
    approve: 'Approve',
    reject: 'Reject',
    withdraw: 'Withdraw',
    revoke: 'Take back',
    close: 'Close',
    renew: 'Ask for a renewal',
    review: 'Review',
  },
  /** The same of a draft, which nobody was asked about. */
  withdrawDraft: {
    action: 'Withdraw the draft',
    explain:
      'It will not be handed in. It stays in the list of your requests, as withdrawn.',
  },
  noRenewal_one: 'Of this severity it may be renewed at most once.',
  noRenewal_other:
    'Of this severity it may be renewed at most {{count}} times.',
  fullAction: '{{action}}: {{title}}',
  explain: {
    submit:
      'It goes to those who decide. You hear what becomes of it, and can withdraw it until they have decided.',
    'pick-up':
      'You say that the review has begun. From then on it can be approved.',
    'ask-changes':
      'It goes back to whoever asked, as a draft, and they are told. Approvals that were given are void.',
    approve:
      'Your approval binds to exactly this. If any of it changes, it is void.',
    reject: 'It ends here. Whoever asked is told, and may ask anew.',
    withdraw: 'It ends here, undecided.',
    revoke:
      'It ends at once, and what it permits fails again. Whoever asked is told.',
    close:
      'It ends at once, before its day. Whatever still fails counts as failing again.',
    review:
      'You looked at it again, and it goes on. Say what you saw. It may end earlier than it would, never later; to end it now, take it back or close it.',
  },
  done: {
    submit: 'Handed in',
    'pick-up': 'The review has begun',
    'ask-changes': 'Changes were asked for',
    approve: 'Approved',
    reject: 'Rejected',
    withdraw: 'Withdrawn',
    revoke: 'Taken back',
    close: 'Closed',
    review: 'Reviewed',
  },
  endsOn: 'Ends on, if earlier',
  endsOnHint: 'Left empty, it keeps its end.',
  escalate: 'Put it before the accountable executive',
  escalateHint:
    'It goes on meanwhile. They hear of it at once, and look at it next.',
  reason: 'Reason',
  reasonHint: 'It stays in the trail, and others read it.',
  reasonMissing: 'Say why.',
  ground: 'Why it can end now',
  groundOf: {
    'rule-met': 'The rule is met: nothing that it permits fails any more',
    other: 'Something else, which the reason says',
  },
  groundMissing: 'Choose why it can end now.',
  stillFails:
    'It cannot be closed because the rule is met, for this still fails: {{what}}.',
  stillFailsHidden:
    'It cannot be closed because the rule is met: something that is not yours to see still fails.',
  evidence: 'Proof',
  evidenceHint:
    'What shows that it is so: a ticket, a report, or a link. Needed where the rule is met.',
  evidenceMissing: 'Say what proves it.',
  seat: 'For which seat',
  seatMissing: 'Choose the seat that you approve for.',
  approves: 'What you approve',
  approvesText: '{{what}}, until {{day}}. Severity: {{severity}}. {{residual}}',
  contentHash: 'SHA-256 of it:',
  failed: 'That was not recorded.',
  faster:
    'It changed meanwhile. What you see now is how it stands; what you wrote is still here. ({{error}})',
  notAnyMore: 'This is not possible any more: {{why}}',
  notAnyMoreWhy: 'it stands otherwise now',
  cancel: 'Cancel',
} as const;
