/** Texts that lead from other pages to exceptions. */
export const doorMessages = {
  request: 'Request an exception',
  requestFor: 'Request an exception: {{about}}',
  asked: 'An exception is asked for',
  askedFor: 'An exception is asked for: {{about}}',
  title: 'Exceptions',
  what: 'its exceptions',
  legend:
    'The bars lie on one time line. Dashed: asked for. Hatched: excepted. Upright line: today.',
  none: 'No exception is asked for or active.',
  ended_one: '1 has ended.',
  ended_other: '{{count}} have ended.',
  all: 'All of them in the register',
  open: 'Asked for and active exceptions',
} as const;
