/** Texts about seats: how they stand, and what to do about it. */
export const seatMessages = {
  /** Names for places without room. */
  short: {
    'business-result': 'Result',
    'control-system': 'Control',
    'exception-handling': 'Exceptions',
  },
  accepted: 'Accepted on {{day}}, {{ago}}',
  waiting: 'Has not accepted yet; asked on {{day}}, {{ago}}',
  changed:
    'Accepted version {{version}}; the terms changed on {{day}}, {{ago}}',
  declined: 'Declined on {{day}}, {{ago}}',
  declinedBecause: '“{{reason}}”',
  left: 'Holder left on {{day}}, {{ago}}',
  notInCatalog: 'Holder is not in the catalog since {{day}}, {{ago}}',
  groupEmpty: 'Nobody is in this group since {{day}}, {{ago}}',
  drifted: 'Holder is gone since {{day}}, {{ago}}',
  vacant: 'Vacant since {{day}}, {{ago}}',
  brief: {
    accepted: 'accepted',
    waiting: 'not accepted yet',
    declined: 'declined',
    drifted: 'gone',
    vacant: 'vacant since {{day}}',
  },
  next: {
    from: 'From {{day}}:',
    accepted: 'has accepted',
    waiting: 'has not answered yet',
    declined: 'has declined',
    drifted: 'is gone',
    vacant: 'nobody',
  },
  nobody: 'Nobody',
  coOwner: 'Co-owner',
  delegate: '{{name}} acts for them until {{day}}',
  powerless: {
    none: 'Holds no decision right',
    unverified: 'No verified right to {{verb}}',
    expired: 'The right to {{verb}} has expired',
    unverifiedAny: 'No verified decision right',
    expiredAny: 'Decision right has expired',
  },
  waitsForYou: 'Waits for your answer: {{seats}}',
  action: {
    answer: 'Answer',
    answerFor: 'Answer for {{seat}}',
    nominate: 'Nominate',
    nominateFor: 'Nominate somebody for {{seat}}',
    replace: 'Replace',
    replaceFor: 'Replace the holder of {{seat}}',
    prove: 'Add the proof',
    proveFor: 'Add the proof of a right of {{seat}}',
    inGit: '{{action}} in Git',
    inGitFor: '{{action}} in Git: {{seat}}',
  },
  why: {
    label: 'Why?',
    labelFor: 'Why? {{seat}}',
    state: 'How it stands',
    since: 'Since',
    answer: 'Last answer',
    accept: 'Accepted version {{version}} of the charter',
    decline: 'Declined version {{version}} of the charter',
    by: 'by {{name}}',
    rights: 'Rights',
    noRights:
      'The charter gives this seat no decision right. Accountability without one is theatre.',
    delegation: 'Acting for the holder',
    delegationUntil: 'from {{from}} until {{until}}: {{reason}}',
    explain: {
      accepted: 'The holder is there and accepted the terms in force.',
      waiting:
        'The holder has not answered, or the terms changed after the answer.',
      declined: 'The holder said no. Somebody else has to take the seat.',
      drifted:
        'The holder is no longer there: left, not in the catalog, or a group without active people.',
      vacant:
        'The charter names nobody, or the time of who was named is over or has not begun.',
    },
  },
} as const;
