/** Texts about files dropped into the portal. */
export const uploadMessages = {
  title: 'Drop a file',
  what: 'this upload',
  explain:
    'Read exported files into the inventory. You see what would change before anything does.',
  notAllowed: 'You may not read sources now or drop files here.',
  formats: 'the formats',
  noFormats: 'No format is installed.',
  noFormatsRemedy:
    'Add a module that brings one to the backend, such as the one for Kubernetes.',
  format: 'Format',
  formatHint: 'What the files were exported from',
  formatMissing: 'Choose what the files were exported from.',
  filesLabel: 'Drop files here, or choose them',
  filesMissing: 'Choose at least one file.',
  chosen: 'Files chosen',
  file: '{{name}} ({{size}} kB)',
  remove: 'Take {{name}} away',
  scope: 'Cluster, account or organisation',
  scopeHint:
    'Needed only where the files do not name it themselves, or name several.',
  settings: 'More that this format can be told',
  send: 'Read and preview',
  sendFailed: 'The files were not taken',
  reading_one: 'Reading: {{number}} record so far',
  reading_other: 'Reading: {{number}} records so far',
  would: 'Applying these files to {{scope}} would change this:',
  wouldNothing: 'Applying these files to {{scope}} would change nothing.',
  newSource:
    'These are the first files of {{scope}}: they become a source of their own.',
  replacesSource:
    'They take the place of what this source said before. It was last read whole',
  repairsSource:
    'They take the place of what this source said before. It was never read whole so far.',
  flagsFollow:
    'Owners are looked for and components flagged within seconds of applying.',
  count: {
    new: 'New',
    changed: 'Changed',
    unchanged: 'Unchanged',
    gone: 'Gone',
  },
  examples: {
    new: 'Examples of new ones',
    changed: 'Examples of changed ones',
    gone: 'Examples of those that would be gone',
  },
  notWhole:
    'The file could not be read whole, so nothing will be taken as gone.',
  apply: 'Apply',
  applyAgain: 'Apply again',
  applying: 'Applying: {{number}} of {{all}} records so far',
  applyFailed: 'It was not applied',
  incomplete: 'Applying to {{scope}} broke off',
  discard: 'Discard',
  applied: 'Applied to {{scope}}',
  seeThem: 'See them in the inventory',
  again: 'Drop other files',
  expired: 'It waited too long to be applied. Drop the files again.',
  failed: 'Could not read {{files}}',
  failedRemedy: 'Check that the format is the right one, then try again.',
} as const;
