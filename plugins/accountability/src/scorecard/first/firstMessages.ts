/** Texts of what is worth doing first. */
export const firstMessages = {
  title: 'What first',
  what: 'what is worth doing first',
  explain: {
    all: 'Nobody answers for it or a rule fails, and no exception permits that. By what it may do × how exposed it is × how critical what it runs is.',
    visible:
      'Of what you may see: nobody answers for it or a rule fails, and no exception permits that. By what it may do × how exposed it is × how critical what it runs is.',
  },
  none: {
    all: 'Nothing is left to do first: what nobody answers for or fails a rule is excepted, or needs nobody.',
    visible: 'Nothing that you may see is left to do first.',
  },
  reach: {
    nothing: 'Nothing in the catalog is known to run on it.',
    entities_one: '{{number}} entity runs on it: {{names}}',
    entities_other: '{{number}} entities run on it: {{names}}',
    systems_one: 'In {{number}} system: {{names}}',
    systems_other: 'In {{number}} systems: {{names}}',
    identities_one: 'With it somebody may act as {{number}} other identity:',
    identities_other:
      'With it somebody may act as {{number}} other identities:',
  },
  noActions: 'You may decide nothing about their owners. {{why}}.',
  why: 'Why here?',
  rank: 'What it may do counts {{privilege}}, how exposed it is {{exposure}}, and what runs on it {{criticality}}: multiplied, that is its place.',
  all: 'All of them, by what they may do',
} as const;
