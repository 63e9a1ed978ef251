/** Titles of the steps of an outcome. */
export const outcomeStepMessages = {
  what: 'What shall hold',
  measure: 'How it is measured',
  seats: 'Who answers',
  rights: 'What they may decide',
  governance: 'Governance',
  scope: 'What it governs',
} as const;

/** What each step of an outcome asks. */
export const outcomeLeadMessages = {
  what: 'Say in one sentence what shall be true of the machine identities you run on, and which process fails when it is not.',
  measure:
    'A goal without a number, a date and a frequency is a wish. It can be a draft without them, but not in force.',
  seats:
    'One person answers for the number. Two more carry it out, and the functions and teams that can change something sit at the same table.',
  rights:
    'Accountability without the power to enforce is theatre. Write down what each seat may decide, and what proves it.',
  governance:
    'How much the business can live with, how often everybody looks at it together, and what happens when it is missed.',
  scope:
    'Which parts of the catalog it holds for. They show the outcome on their own pages.',
} as const;

/** Texts of the templates. */
export const templateMessages = {
  explain:
    'Who carries the result decides who must sit at the table. Choose what comes closest; everything can be changed.',
  fits: 'Fits when: {{when}}',
  example: 'Begins as “{{title}}”.',
  start: 'Start from this',
  startFrom: 'Start from this: {{model}}',
} as const;

/** Texts of the picture of the seats. */
export const pictureMessages = {
  label: 'Needed at the table: {{seats}}',
  nobody: 'Nobody yet',
  empty_one: '{{count}} seat will be vacant: {{seats}}',
  empty_other: '{{count}} seats will be vacant: {{seats}}',
} as const;

/** Texts of the first step. */
export const statementMessages = {
  hint: 'One sentence that anybody in the company understands, such as: No component runs on a key that is older than 90 days.',
  modelHint: 'It decides who has to be at the table.',
  failureModes: 'How it fails when nobody owns the process',
} as const;

/** Texts of the measure. */
export const measureMessages = {
  what: 'What is counted',
  whatHint: 'One number, collected again and again.',
  id: 'Measure',
  idHint:
    'Choose a usual one, or write an id of your own. Until its numbers are collected, the outcome shows as not measured yet.',
  own: 'A measure of your own.',
  unitExample: 'identities, days, %',
  way: 'From where to where, by when',
  wayHint:
    'The target date is a deadline: when it passes unmet, it is a breach.',
  baselineHint: 'Where it stands today',
  thresholdsHint:
    'From which value on it is at risk or breached, whatever the date.',
  atRisk: 'At risk from',
  breached: 'Breached from',
  windowHint:
    'It must be beyond the line for so long. Left empty, one bad number is enough.',
  from: 'from {{value}}',
  to: 'to {{value}} {{unit}}',
  by: 'by {{day}}',
  doubt: {
    'target-behind-baseline':
      'The target is worse than the baseline. Is the direction right?',
    'risk-beyond-target':
      'It would be at risk although the target is reached. Move the line to the other side of the target.',
    'breach-beyond-risk':
      'It would be breached before it is at risk, or although the target is reached. Change the lines.',
    'date-passed': 'The target date has passed already.',
  },
} as const;

/** Texts of the seats. */
export const seatsMessages = {
  group: {
    outcome: 'Who carries the outcome',
    function: 'Functions at the table',
    domain: 'Control domains',
  },
  groupHint: {
    outcome:
      'Three seats with a deadline each. The first one is one person, never a group.',
    function: 'They decide what technical teams cannot decide alone.',
    domain: 'They carry it out, each in their part of the estate.',
  },
  person: 'Person for {{seat}}',
  holder: 'People or groups for {{seat}}',
  needed: 'Vacant until somebody sits here.',
  usual: 'Usual in this model, unless its controls say who owns them.',
  coOwner: 'Co-owner of the result',
  period: 'From and until',
  planNext: 'Plan who comes next',
  handover:
    'Name who comes next as well, and let the one end the day before the other begins.',
  periodOf: 'Time of {{holder}}',
  from: 'From',
  until: 'Until',
} as const;

/** Texts of decision rights. */
export const rightsMessages = {
  nobody: 'Nobody has a seat yet that would need power.',
  powerless_one: '{{count}} seat can enforce nothing as it stands.',
  powerless_other: '{{count}} seats can enforce nothing as it stands.',
  powerful: 'Every seat has a verified right to enforce something.',
  stands: '{{seat}}: {{power}}',
  hint: 'A right counts when somebody verified its proof within the last year.',
  title: '{{seat}} may {{verb}}',
  untitled: 'Right {{number}}',
  add: 'Add a right',
  addFor: 'Add a right for {{seat}}',
  empty: 'No right is written down yet.',
  seat: 'Seat',
  verb: 'May',
  lever: 'By the lever',
  upTo: 'Up to severity',
  forDays: 'For at most (days)',
  proof: 'Proven by',
  proofTitle: 'Title of the proof',
  proofLink: 'Link to the proof',
  verifiedBy: 'Verified by',
  verifiedOn: 'Verified on',
  expiresOn: 'Expires on',
} as const;

/** Texts of commitments. */
export const commitmentsMessages = {
  hint: 'People and money that somebody backs. Without them, an outcome competes with everything else.',
  untitled: 'Commitment {{number}}',
  add: 'Add a commitment',
  empty: 'Nobody has committed anything yet.',
  what: 'What is committed',
  whatHint: 'Such as: one engineer for the rotation of keys',
  people: 'People',
  amount: 'Money',
  currency: 'Currency',
  from: 'From',
  until: 'Until',
  backedBy: 'Backed by',
} as const;

/** Texts of governance. */
export const governanceMessages = {
  setBy: 'The tolerance is set by the seat of mission:',
  noMission: 'nobody sits there yet.',
  toleranceHint: 'How much of it the business can live with, and for how long.',
  consequenceHint:
    'Agreed beforehand, so that nobody has to argue for it on a bad day.',
  exceptionsHint:
    'The portal sees to it: without this approval, no exception is granted until the breach is mended.',
  escalationHint:
    'How a breach that nobody has dealt with travels upwards, seat by seat.',
  addStep: 'Add a step',
  noStep: 'Nobody hears of a breach by agreement.',
  stepUntitled: 'Step {{number}}',
  stepAfter: 'After',
  stepTo: 'Whoever sits in',
  reviewHint: 'A meeting with facts, decisions and a next date.',
  revisitHint:
    'Policies age; this is when somebody asks whether it still fits.',
  frameworksHint:
    'Ids that it speaks for, such as NHI1:2025 or CSF GV.RR-02. NHI-01 becomes NHI1:2025.',
} as const;

/** Texts of the summary. */
export const summaryMessages = {
  label: 'What you declare',
  measure: 'Measure',
  governs: 'Governs',
  entities_one: '{{count}} entity of the catalog',
  entities_other: '{{count}} entities of the catalog',
} as const;
