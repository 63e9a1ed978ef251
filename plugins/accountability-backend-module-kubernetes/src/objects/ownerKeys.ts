/** Labels and annotations by which people name an owner, strongest convention first. */
export const OWNER_KEYS: readonly string[] = [
  'backstage.io/owner',
  'accountability.dev/owner',
  'owner',
  'team',
  'a8r.io/owner',
];
