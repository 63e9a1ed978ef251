/** Texts of the page that passes on what somebody holds. */
export const transfersMessages = {
  what: 'who is gone',
  whatPreview: 'what would pass',
  title: 'Transfers',
  sentence_one:
    '{{number}} person or group is gone and still holds something here.',
  sentence_other:
    '{{number}} people and groups are gone and still hold something here.',
  none: 'Nobody who is gone holds anything here.',
  explain:
    'When a group is renamed, merged or split, or somebody leaves, what they hold passes to somebody else. Identities are offered, and the receiver accepts; outcomes and controls get a new version, and whoever gets a seat is asked to accept it. What Git declares changes there.',
  departed: 'Gone, and still holding something',
  identities_one: '{{number}} identity',
  identities_other: '{{number}} identities',
  definitions_one: '{{number}} outcome or control',
  definitions_other: '{{number}} outcomes and controls',
  passOn: 'Transfer',
  form: 'From whom to whom',
  from: 'From',
  fromHint: 'A user or a group; whoever is gone is in the list above.',
  to: 'To',
  toHint: 'Somebody active must stand behind it.',
  entity: 'Only identities of',
  entityHint:
    'For a split: a system, a domain or another entity. All identities when left empty.',
  choose: 'Choose from whom and to whom to see what would pass.',
  preview: 'What passes',
  identitiesTitle: 'Identities',
  offered_one: '{{number}} identity is offered to {{to}}, who accepts.',
  offered_other: '{{number}} identities are offered to {{to}}, who accepts.',
  offeredNone:
    'None of their identities was claimed or accepted in this portal, so none is offered here.',
  elsewhere:
    'Identities whose owner is gone by the catalog or at their source are not counted here; they follow when it is mended there.',
  elsewhereLink: 'See them in the inventory',
  includeIdentities: 'Offer the identities',
  declared_one:
    '{{number}} more belongs to {{from}} by the catalog or its source, and follows when that is changed there.',
  declared_other:
    '{{number}} more belong to {{from}} by the catalog or their sources, and follow when that is changed there.',
  refused_one: '{{number}} stays as it is: {{why}}',
  refused_other: '{{number}} stay as they are: {{why}}',
  definitionsTitle: 'Outcomes and controls',
  definitionsNone: 'No outcome or control names {{from}}.',
  hidden_one: '{{number}} more names {{from}} that you may not see.',
  hidden_other: '{{number}} more name {{from}} that you may not see.',
  include: 'Change {{title}}',
  inGit: 'Declared in Git: change the file',
  openFile: 'Open the file',
  patch: 'The change to the file of {{title}}',
  places: 'In: {{places}}',
  kept: 'Stays as it is: {{places}}',
  keptOnly: 'Nothing passes here.',
  reason: 'Why',
  reasonHint: 'Goes into the history of everything that passes.',
  apply: 'Transfer {{list}}',
  applyNothing:
    'Nothing of it passes in this portal. What Git declares changes in its files.',
  failed: 'Nothing passed',
  conflict:
    'Something changed since you looked. What is shown now is what would pass; look again, then transfer.',
  done: 'It has passed',
  doneIdentities_one: '{{number}} identity was offered to {{to}}.',
  doneIdentities_other: '{{number}} identities were offered to {{to}}.',
  doneDefinition: '{{title}} names {{to}} now.',
  doneRefused: '{{title}} was left as it is: {{why}}',
  again: 'Transfer something else',
} as const;
