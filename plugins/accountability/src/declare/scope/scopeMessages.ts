/** Texts of what is governed. */
export const scopeMessages = {
  counting: 'Counting …',
  uncounted: 'What it would govern could not be counted: {{error}}',
  nothingThere: 'The catalog shows nothing that could be governed.',
  combine:
    'Choose nothing to govern everything. With several lists, it governs what fits all of them.',
  nothing:
    'It governs nothing: no entity of the catalog fits. Take something away.',
  everything_one: 'It governs everything: {{count}} entity of the catalog.',
  everything_other: 'It governs everything: {{count}} entities of the catalog.',
  some_one: 'It governs {{count}} entity of the catalog today.',
  some_other: 'It governs {{count}} entities of the catalog today.',
  examples: 'Such as {{names}}',
  systems: 'Systems',
  systemsHint: 'What belongs to any of them.',
  domain: 'Add the systems of a domain',
  domainHint: 'Those that belong to it today; later ones have to be added.',
  domainAdded: '{{count}} systems of {{domain}} are in the list.',
  owners: 'Owners',
  ownersHint: 'What any of these groups or people owns.',
  kinds: 'Kinds',
  types: 'Types',
  labels: 'Labels',
  labelsHint: 'Such as tier=gold, or pci for any value.',
  byHand: 'It is written by hand, in a way that lists cannot show.',
  startOver: 'Choose from lists instead',
  expert: 'For experts: the filter predicate itself',
  yaml: 'Filter predicate (YAML)',
  yamlHint:
    'Over kind, metadata, spec.type, spec.lifecycle, spec.owner, spec.system, spec.domain and relations. Empty means everything.',
} as const;
