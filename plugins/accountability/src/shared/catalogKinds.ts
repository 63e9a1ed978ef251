/** Kinds of entities that can answer for something. */
export const OWNER_KINDS = ['user', 'group'] as const;

/** Kinds of entities that use identities, or hold entities that do. */
export const USING_KINDS = [
  'component',
  'api',
  'resource',
  'system',
  'domain',
  'group',
  'user',
] as const;
