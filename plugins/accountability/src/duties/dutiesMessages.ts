/** Texts of the matrix of duties. */
export const dutiesMessages = {
  title: 'Duties',
  what: 'the duties',
  sentence: {
    whole_one: 'Every duty is held by somebody alone, in {{count}} system.',
    whole_other: 'Every duty is held by somebody alone, in {{count}} systems.',
    troubled_one: '{{holes}} and {{overlaps}} in {{count}} system.',
    troubled_other: '{{holes}} and {{overlaps}} in {{count}} systems.',
    holes_one: '{{count}} duty that nobody has',
    holes_other: '{{count}} duties that nobody has',
    overlaps_one: '{{count}} that several have',
    overlaps_other: '{{count}} that several have',
    unknown_one: 'Of {{count}} nobody can tell yet.',
    unknown_other: 'Of {{count}} nobody can tell yet.',
  },
  why: 'A duty that nobody has is done by nobody. One that several have, each leaves to the others.',
  truncated:
    'There are more systems; those with most trouble are shown. Open an outcome to see its own.',
  empty: 'No outcome in force governs a system that you may see.',
  emptyRemedy:
    'Declare an outcome with a scope, and controls that carry it out: their duties stand here.',
  region: 'Duties by system; it can be scrolled',
  caption: 'Who has which duty for which system, those with most trouble first',
  system: 'System',
  state: {
    held: 'Held',
    hole: 'Nobody',
    overlap: 'Several',
    unknown: 'Cannot be told',
  },
  gone: '{{name}}: {{standing}}',
  by: '{{name}}, by {{controls}}',
  give: 'Give it to somebody',
  giveFor: 'Give it to somebody: "{{duty}}" for {{system}}, in {{control}}',
  declareFor:
    'Give it to somebody: declare a control with "{{duty}}" for {{system}}',
  settle: 'Leave it to one',
  settleFor: 'Leave it to one: "{{duty}}" for {{system}}, in {{control}}',
} as const;
