/** Texts about subscribing to what somebody must do, in a calendar of their own. */
export const subscribeMessages = {
  button: 'Subscribe in a calendar',
  title: 'Subscribe in a calendar',
  what: 'whether you have a link',
  explain:
    'You get a link that calendar programs can subscribe to. It shows what you must do and when, but never about what.',
  secret:
    'Whoever has the link can read it without signing in, so keep it to yourself. There is one link at a time: a new link ends the old one.',
  none: 'You have no link.',
  since: 'Your link was made',
  once: 'Copy the link now and add it in your calendar program as a calendar from the internet. It is shown only this once.',
  address: 'Address of your calendar',
  forgotten:
    'The link itself is not kept. When you do not have it any more, make a new one.',
  make: 'Make a link',
  makeNew: 'Make a new link',
  revoke: 'Revoke',
  revokeFull: 'Revoke the link',
  revoked: 'The link is revoked. It opens nothing any more.',
  failed: 'The link was not changed',
  close: 'Close',
} as const;
