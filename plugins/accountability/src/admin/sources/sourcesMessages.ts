/** Texts about sources. */
export const sourcesMessages = {
  what: 'the sources',
  sentence: {
    none: 'Nothing is read yet.',
    complete_one: 'The only source was read completely.',
    complete_other: 'All {{count}} sources were read completely.',
    incomplete_one: 'The last reading of the only source broke off.',
    incomplete_other:
      'The last reading of {{incomplete}} of {{count}} sources broke off.',
    never_one: 'The only source was never read completely.',
    never_other: 'Never read completely: {{never}} of {{count}} sources.',
  },
  state: {
    complete: 'Read completely',
    incomplete: 'Not read completely: nothing was taken as gone',
    running: 'Being read',
    never: 'Never read',
  },
  way: {
    schedule: 'read live on a schedule',
    file: 'read from exported files',
    upload: 'dropped into the portal',
    push: 'pushed by a pipeline',
  },
  identities: 'Identities',
  lastComplete: 'Last read completely',
  neverComplete: 'never',
  nextRun: 'Next reading',
  noNextRun: {
    schedule: 'not known',
    file: 'not known',
    upload: 'when somebody drops a file',
    push: 'when a pipeline pushes',
  },
  readSoFar_one: '{{number}} record read so far',
  readSoFar_other: '{{number}} records read so far',
  brokeOff: 'The last reading broke off.',
  incompleteRemedy:
    'What was known before still stands. Mend the cause, then read it again.',
  neverCompleteRemedy:
    'It was never read completely, so whatever depends on it shows as unknown. Mend the cause, then read it again.',
  neverRemedy: {
    schedule: 'Wait for its schedule, or read it now.',
    file: 'Wait for its schedule, or read it now.',
    upload: 'Drop a file.',
    push: 'Let a pipeline push to it.',
  },
  abilities: 'What it can and cannot tell',
  tells: 'Tells',
  cannotTell: 'Cannot tell; what depends on it stays unknown',
  readNow: 'Read now',
  readNowFor: 'Read now: {{title}}',
  readNowFailed: '{{title}} could not be started: {{error}}',
  cannotRun: {
    schedule: 'It is no longer part of the configuration.',
    file: 'It is no longer part of the configuration.',
    upload:
      'This portal cannot read it again: it came as a dropped file. A newer file takes its place.',
    push: 'This portal cannot read it: a pipeline pushes it here, and decides when.',
  },
  none: 'No source is configured, and no file was dropped.',
  noneRemedy:
    'Drop an exported file for a first look, or name sources in app-config under accountability.sources.',
} as const;
