/** Texts of the organisation broken down. */
export const breakdownMessages = {
  title: 'Where it stands how',
  what: 'the breakdown of the organisation',
  by: 'By',
  since: 'Compared with',
  dimension: {
    group: 'Group',
    system: 'System',
    domain: 'Domain',
    outcome: 'Outcome',
    owner: 'Owner',
    rule: 'Rule',
  },
  nothingFails_one: '{{count}} rule that nothing fails',
  nothingFails_other: '{{count}} rules that nothing fails',
  rulesAbout: {
    identity_one:
      'About identities: {{finding}} of {{count}} rule finds something',
    identity_other:
      'About identities: {{finding}} of {{count}} rules find something',
    outcome_one:
      'About outcomes: {{finding}} of {{count}} rule finds something',
    outcome_other:
      'About outcomes: {{finding}} of {{count}} rules find something',
    exemption_one:
      'About exemptions: {{finding}} of {{count}} rule finds something',
    exemption_other:
      'About exemptions: {{finding}} of {{count}} rules find something',
  },
  outside: {
    group: 'No group',
    system: 'No system',
    domain: 'No domain',
    outcome: 'No outcome',
    owner: 'No accountable owner',
  },
  outsideUnknown: '“{{name}}” was not counted on that day yet.',
  sinceOption: {
    week: 'a week ago',
    quarter: 'a quarter ago',
    day: 'a day of your choice',
  },
  sinceDay: 'The end of',
  to: 'As of (now if empty)',
  wrongDay: 'Choose a day from {{from}} to {{to}}.',
  dayNotCounted: 'That day was not counted',
  dayNotCountedText:
    'Days are counted from the first one that ended after the sources were read, and one day can be compared with an earlier one only.',
  reset: 'Compare with a week ago',
  asOf: 'As it stood at the end of {{day}}; the lists behind the numbers are of now.',
  endOf: 'the end of {{day}}',
  compared: 'Change: compared with {{then}}.',
  notComparable: 'Nothing was counted {{then}}, so no change can be told.',
  empty: 'Nothing is counted here',
  emptyText:
    'No identity belongs to any of them, or you may not see them in the catalog.',
  legend:
    'Share that passes, of what can be evaluated. The strip below shows pass, fail, excepted (hatched) and unknown (dotted).',
  grid: 'Share of identities that pass, by rule',
  identities: 'Identities',
  ownerless: 'Ownerless',
  change: 'Change',
  changeNone: 'no change',
  changeMore: '{{number}} more',
  changeFewer: '{{number}} fewer',
  changeUnknown: 'not counted then',
  percent: '{{percent}} %',
  cell: {
    none: 'concerns nothing',
    unknown: 'unknown',
    excepted: 'excepted',
    name: '{{member}}, {{rule}}: {{state}}. {{pass}} pass, {{fail}} fail, {{excepted}} excepted, {{unknown}} unknown',
  },
  open: 'Show the groups below {{name}}',
  close: 'Hide the groups below {{name}}',
  more: 'Show more',
  moreRules_one: '{{count}} more rule concerns something.',
  moreRules_other: '{{count}} more rules concern something.',
  counted: 'Days are counted from {{from}} to {{to}}.',
  notCounted: 'No day has ended yet since counting began.',
  export: 'Export as CSV',
  exportFailed: 'It could not be exported: {{error}}',
  print: 'Print',
  movers: {
    title: 'Who moved',
    worse: 'More ownerless identities',
    better: 'Fewer ownerless identities',
    what: 'who moved',
    none: 'Nobody has more or fewer ownerless identities than then.',
    between:
      'Between the ends of {{from}} and {{to}}, among all that you may see.',
    notCounted:
      'Not known: nothing was counted so far back, or no day has ended since.',
  },
  trend: 'Ownerless identities at the end of the last days: {{values}}',
  sinceWeek: {
    more: '{{number}} more than a week ago',
    fewer: '{{number}} fewer than a week ago',
    same: 'as many as a week ago',
  },
} as const;
