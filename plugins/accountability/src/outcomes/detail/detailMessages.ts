/** Texts of the page of one outcome. */
export const detailMessages = {
  what: 'this outcome',
  back: 'Back to the outcomes',
  notFound: 'There is no such outcome, or you may not see it.',
  edit: 'Change',
  editFor: 'Change {{title}}',
  inGit: 'Changed in Git: open the file',
  inGitPlain: 'It is declared in Git and changed there.',
  inPortal: 'Declared in this portal',
  declaredBy: 'by {{name}}',
  overruled:
    'Git declares an outcome of this name too, so what was declared in this portal is not in force.',
  sentence: {
    withdrawn:
      'It was withdrawn on {{day}}, {{ago}}. Its charter and its history are kept.',
    retired: 'It is retired and governs nothing any more.',
    draft: 'It is a draft and governs nothing until it is set in force.',
    draftProblems_one:
      'It is a draft and governs nothing yet: {{count}} thing is missing.',
    draftProblems_other:
      'It is a draft and governs nothing yet: {{count}} things are missing.',
    answers: '{{name}} answers for it; {{seats}}.',
    waiting:
      '{{name}} shall answer for it and has not accepted yet; {{seats}}.',
    declined: 'Nobody answers for it: {{name}} declined; {{seats}}.',
    drifted: 'Nobody answers for it any more: {{name}} is gone; {{seats}}.',
    vacant: 'Nobody answers for it; {{seats}}.',
  },
  why: 'Why?',
  whyStatus: 'Why? {{status}}',
  because: {
    draft:
      'It is declared as a draft, or something is missing that it needs to be in force.',
    retired: 'It is declared as retired.',
    withdrawn: 'Its declaration was taken back, in Git or in this portal.',
    'no-sample':
      'Nobody has brought a number for it yet. Without one, nobody can say that it is on track.',
    'target-reached':
      'The last value reaches the target. It counts as met for as long as that is so: before its date too, and whether or not anybody has accepted a seat.',
    'beyond-breach-threshold':
      'The value has reached the threshold from which it counts as breached.',
    'target-date-passed':
      'The target date passed before the target was reached.',
    'beyond-risk-threshold':
      'The value has reached the threshold from which it counts as at risk.',
    'forecast-misses-target':
      'Where the numbers are going, the target will not be reached in time.',
    'within-thresholds': 'The value is within what was agreed.',
    stale: 'The last number is older than it should be.',
  },
  problems: {
    title: 'What keeps it a draft',
    text: 'It governs nothing until these are mended. Each line says what to write.',
  },
  facts: {
    title: 'What was agreed',
    noTolerance: 'Nobody has set it; that is for the mission seat.',
    noConsequence: 'Nothing was agreed.',
    none: 'None',
    since: 'Charter version {{version}} since',
  },
  rights: {
    title: 'Decision rights',
    none: 'The charter gives nobody a right to decide or enforce anything. Accountability without one is theatre.',
    seat: 'Seat',
    right: 'May',
    proof: 'Proof',
    verified: 'Verified',
    expires: 'Expires',
    standing: 'Standing',
    noProof: 'None',
    notVerified: 'By nobody',
    never: 'Never',
    with: 'With {{lever}}',
    reach: 'For {{entities}}',
    openProof: 'Open the proof: {{title}}',
  },
  commitments: {
    title: 'Commitments',
    none: 'No people and no money are committed to it.',
    people_one: '{{number}} person',
    people_other: '{{number}} people',
    from: 'from {{day}}',
    until: 'until {{day}}',
    ended: 'ended on {{day}}',
    backedBy: 'Backed by',
    nobody: 'Nobody is named who backs it.',
  },
  controls: {
    title: 'Controls',
    intent: 'Intent',
    process: 'Process',
    duties: 'Duties',
    noDuties: 'Nobody holds a duty of it.',
    everywhere: 'everywhere',
    systems_one: 'for {{count}} system',
    systems_other: 'for {{count}} systems',
    evidence: 'Evidence',
    noEvidence: 'None is asked for.',
  },
  events: {
    title: 'What happened to its seats',
    none: 'Nobody has answered or delegated yet.',
    accept: 'accepted {{seat}}',
    decline: 'declined {{seat}}',
    delegate: 'delegated {{seat}}',
    'revoke-delegation': 'ended the delegation of {{seat}}',
    to: 'to',
    until: 'until {{day}}',
    for: 'for',
    all_one: 'Show the one',
    all_other: 'Show all {{count}}',
  },
} as const;
