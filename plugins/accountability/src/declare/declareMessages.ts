import {
  controlLeadMessages,
  controlMessages,
  controlStepMessages,
} from './control/controlMessages';
import { fieldMessages } from './fields/fieldMessages';
import {
  commitmentsMessages,
  governanceMessages,
  measureMessages,
  outcomeLeadMessages,
  outcomeStepMessages,
  pictureMessages,
  rightsMessages,
  seatsMessages,
  statementMessages,
  summaryMessages,
  templateMessages,
} from './outcome/outcomeMessages';
import { revisionMessages } from './revise/revisionMessages';
import { scopeMessages } from './scope/scopeMessages';

/** Texts of declaring outcomes and controls. */
export const declareMessages = {
  start: {
    title: { Outcome: 'Declare an outcome', Control: 'Declare a control' },
    list: { Outcome: 'See the outcomes', Control: 'See the controls' },
    forbidden: {
      Outcome: 'You may not declare outcomes here',
      Control: 'You may not declare controls here',
    },
    back: { Outcome: 'Back to the outcomes', Control: 'Back to the controls' },
    again: 'Start again',
  },
  draft: {
    offer: 'You have an unfinished draft: “{{title}}”',
    untitled: 'without a title',
    changed: 'Last changed',
    goOn: 'Go on with it',
    forget: 'Throw it away',
  },
  leave: {
    title: 'Leave without finishing?',
    explain:
      'What you have filled in is kept for you, and offered when you come back.',
    stay: 'Stay',
    keep: 'Leave, keep the draft',
    forget: 'Leave, throw it away',
  },
  step: {
    label: 'Steps',
    done: 'Filled in:',
    wrong: 'To be mended:',
    waiting: 'Not complete:',
    mend_one: '{{count}} field must be mended first.',
    mend_other: '{{count}} fields must be mended first.',
    back: 'Back',
    next: 'Next: {{title}}',
  },
  form: {
    missing: 'This is needed.',
    none: 'None',
    empty: 'nothing yet',
    neededInForce: 'Needed to be in force.',
    removeOf: 'Take away: {{title}}',
    inRow: '{{list}} {{row}}: {{field}}',
    unit: 'In',
    units: {
      hours: 'Hours',
      days: 'Days',
      weeks: 'Weeks',
      months: 'Months',
      years: 'Years',
    },
  },
  name: {
    titleHint: 'What people call it.',
    name: 'Technical name',
    nameHint: 'It cannot be changed later: {{ref}}',
    taken: {
      git: 'Git declares this name already. Choose another one, or change that one there.',
      portal:
        'This portal declares this name already. Choose another one, or change that one.',
    },
    namespace: 'Namespace',
    namespaceHint: 'Leave it, unless your catalog uses several.',
  },
  process: {
    title: 'Which process owns the failure',
    explain:
      'A process, not a tool: a scanner finds a leaked key, but the offboarding of people left it behind.',
    name: 'Name of the process',
    nameHint: 'Such as: Joiners, movers and leavers',
    ref: 'In the catalog',
    refHint: 'Where the process is an entity.',
    link: 'Where it is written down',
    linkHint: 'An http or https address.',
  },
  review: {
    title: 'Check and declare',
    titleOfChange: 'Check and save',
    lead: 'This is what everybody will see and agree to.',
    ready: 'It can be put in force.',
    staying: 'It can be saved, and stays in force.',
    unfinished_one:
      'It can be saved as a draft. {{count}} thing is missing to put it in force.',
    unfinished_other:
      'It can be saved as a draft. {{count}} things are missing to put it in force.',
    wrong_one: '{{count}} thing must be mended before it can be declared.',
    wrong_other: '{{count}} things must be mended before it can be declared.',
    declaring: 'To be mended first',
    activating: 'Missing to put it in force',
    mend: 'Go to “{{step}}”',
    unchecked: 'It could not be checked by the portal: {{error}}',
    file: 'Or declare it in Git instead',
    fileExplain:
      'Put these lines into a file that your catalog reads. A pull request is your change control then, and the portal only shows it.',
    fileWhat: 'the catalog file',
    fileLabel: 'Catalog file',
  },
  send: {
    active: {
      new: 'Declare and put in force',
      draft: 'Put in force',
      active: 'Save the changes',
      retired: 'Put in force again',
    },
    draft: {
      new: 'Save as draft',
      draft: 'Save as draft',
      active: 'Take back to draft',
      retired: 'Take back to draft',
    },
    retired: { active: 'Retire', retired: 'Save, and leave it retired' },
    done: {
      active: '“{{title}}” is in force',
      draft: '“{{title}}” is saved as a draft',
      retired: '“{{title}}” is retired',
    },
    wrong:
      'It cannot be put in force before what must be mended first is mended.',
    unfinished_one:
      'It cannot be put in force yet: {{count}} thing above is missing.',
    unfinished_other:
      'It cannot be put in force yet: {{count}} things above are missing.',
    failed: 'It was not declared',
    forbidden: 'You may not declare this',
  },
  ...revisionMessages,
  field: fieldMessages,
  template: templateMessages,
  picture: pictureMessages,
  outcomeStep: outcomeStepMessages,
  outcomeLead: outcomeLeadMessages,
  statement: statementMessages,
  measure: measureMessages,
  seats: seatsMessages,
  rights: rightsMessages,
  commitments: commitmentsMessages,
  governance: governanceMessages,
  scope: scopeMessages,
  summary: summaryMessages,
  controlStep: controlStepMessages,
  controlLead: controlLeadMessages,
  control: controlMessages,
} as const;
