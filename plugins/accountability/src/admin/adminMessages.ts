import { healthMessages } from './health/healthMessages';
import { rulesMessages } from './rules/rulesMessages';
import { runsMessages } from './sources/runsMessages';
import { sourcesMessages } from './sources/sourcesMessages';
import { uploadMessages } from './upload/uploadMessages';

/** Texts of the administration. */
export const adminMessages = {
  title: 'Admin',
  problems: {
    label: 'What could not be read',
    'record-lost': 'Not read',
    note: 'Note',
    line: 'line {{line}}',
    record: 'record {{record}}',
    count_one: '{{count}} problem',
    count_other: '{{count}} problems',
    more_one: 'and {{count}} more',
    more_other: 'and {{count}} more',
  },
  sources: sourcesMessages,
  runs: runsMessages,
  upload: uploadMessages,
  rules: rulesMessages,
  health: healthMessages,
} as const;
