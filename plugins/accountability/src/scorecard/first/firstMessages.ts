/** Texts of what is worth doing first. */
export const firstMessages = {
  title: 'What first',
  what: 'what is worth doing first',
  explain:
    'Ownerless, by how much they may do, what runs on them, and how bad their worst finding is.',
  none: 'Of the identities that you may see, somebody answers for every one.',
  reach_one: '{{number}} entity runs on it',
  reach_other: '{{number}} entities run on it',
  findings_one: '{{number}} finding',
  findings_other: '{{number}} findings',
  all: 'All ownerless ones',
} as const;
