/** Texts about health. */
export const healthMessages = {
  what: 'the health',
  fine: 'Everything is fine.',
  attention_one: 'One thing needs attention.',
  attention_other: '{{count}} things need attention.',
  look: 'Look again',
  level: { ok: 'Fine', warning: 'Warning', error: 'Error' },
  group: {
    ok: 'Fine',
    warning: 'Needs attention soon',
    error: 'Needs attention now',
  },
  remedy: 'What to do: {{remedy}}',
  since: 'Since',
  as: 'As of',
} as const;
