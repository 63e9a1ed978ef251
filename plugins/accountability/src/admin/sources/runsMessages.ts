/** Texts about the readings of a source. */
export const runsMessages = {
  what: 'the readings of this source',
  title: 'Last readings',
  show: 'Readings',
  showFor: 'Readings: {{title}}',
  none: 'It was never read.',
  counts: '{{read}} read · {{added}} new · {{changed}} changed · {{gone}} gone',
  trigger: {
    schedule: 'by schedule',
    manual: 'by hand',
    upload: 'by upload',
    push: 'by push',
  },
} as const;
