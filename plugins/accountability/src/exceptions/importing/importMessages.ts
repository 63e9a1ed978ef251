/** Texts about exceptions that come from another register. */
export const importMessages = {
  title: 'Import a register',
  intro:
    'Rows of another register become drafts of yours. Nothing of it counts as approved, whatever the file says: each draft is handed in and decided as any other request. You see what would become of each row before anything does.',
  file: 'Drop a CSV file here, or choose it',
  register: 'Name of the other register',
  registerHint:
    'A row is recognised by its reference within one register. Write the same name each time you import from it.',
  rename: 'Look again under this name',
  renameText:
    'What is below goes by the name from before. No draft is made before you have looked again.',
  template: 'Save an empty register',
  templateText: 'Its first line names every column that is read.',
  reading: 'Reading the file …',
  readFailed: 'The register cannot be read',
  tooLarge: 'It has more than {{size}} MiB. Split it into several files.',
  noText: 'It is no text in UTF-8. Save or export it as CSV in UTF-8.',
  empty: 'The file has columns and no rows.',
  emptyText: 'Write a row for each exception, then choose the file again.',
  read: '{{name}}: {{fresh}} new, {{there}} there already, {{refused}} that cannot be imported.',
  unread:
    'Columns that are not read, so that nothing of them is kept: {{names}}.',
  group: {
    new: 'New: would become drafts',
    created: 'Drafts that were made',
    there: 'There already: left alone',
    refused: 'Cannot be imported as they are',
  },
  counted: '{{title}} ({{number}})',
  column: {
    line: 'Line',
    what: 'What it is about',
    becomes: 'What becomes of it',
    says: 'What the file says',
  },
  subjects_one: '{{rules}} for 1 subject',
  subjects_other: '{{rules}} for {{count}} subjects',
  untitled: 'Without a title',
  ends: 'Would end',
  toDo: 'To do in the draft',
  open: 'Open the exception',
  openNamed: 'Open the exception of line {{line}}',
  hidden: 'Somebody else imported it.',
  all: 'Show all {{number}}',
  apply_one: 'Make 1 draft',
  apply_other: 'Make {{count}} drafts',
  applyNothing: 'There is nothing to import.',
  applying: 'Making drafts: {{done}} of {{all}}',
  applyFailed: 'The import broke off; what was made stays, and you can go on',
  again: 'Choose another file',
  done_one:
    '1 draft was made. It permits nothing until it is handed in and approved.',
  done_other:
    '{{count}} drafts were made. They permit nothing until they are handed in and approved.',
  seeDrafts: 'Look at your requests',
  note: {
    title: 'Imported from another register',
    reference: 'Its reference there is {{reference}}.',
    approvedByOn:
      'The file says approved by {{by}} on {{at}}, which does not count here.',
    approvedBy: 'The file says approved by {{by}}, which does not count here.',
    approvedOn: 'The file says approved on {{at}}, which does not count here.',
    severity:
      'The file says severity {{severity}}; here it counts by its rules.',
    expires: 'The file says that it ends: {{at}}.',
    owner: 'The file names an owner: {{owner}}.',
    residualRating: 'The file rates the risk that is left: {{rating}}.',
    withoutEnd:
      'The file names no end. Choose one before it is handed in; for now it is the latest that its severity allows.',
    past: 'Its end has passed. Choose a later one before it is handed in.',
    beyond:
      'It ends later than its severity allows. Choose an earlier end before it is handed in.',
  },
} as const;
