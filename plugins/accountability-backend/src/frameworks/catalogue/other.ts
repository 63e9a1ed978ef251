import type { Framework } from '../Framework';

/** Ids of frameworks that are not known here, grouped by the words before the last. */
export const other: Framework = {
  key: 'other',
  title: 'Other frameworks',
  complete: false,
  groupOf: id => /^(.+) \S+$/.exec(id)?.[1],
  groups: {},
  requirements: {},
};
