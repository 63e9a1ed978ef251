/** Texts of the inventory. */
export const inventoryMessages = {
  title: 'Inventory',
  what: 'the identities',
  nothingVisible: 'There is no identity here that you may see',
  nothingVisibleText:
    'What runs the components of your groups appears here once it is linked to them. To see more, ask those who run this portal for access.',
  noneTitle: 'No identity matches',
  noneText: 'Take a filter away, or look for fewer words.',
  sentence: {
    noneAll: 'There is nothing in the inventory yet.',
    noneFiltered: 'No identity matches these filters.',
    ownedAll_one: 'The only identity has an accountable owner.',
    ownedAll_other: 'All {{all}} identities have an accountable owner.',
    ownedFiltered_one: 'The one identity you look at has an accountable owner.',
    ownedFiltered_other:
      'All {{all}} identities you look at have an accountable owner.',
    ownerlessAll_one: 'Nobody answers for the only identity.',
    ownerlessAll_other:
      'Nobody answers for {{ownerless}} of {{all}} identities.',
    ownerlessFiltered_one: 'Nobody answers for the one identity you look at.',
    ownerlessFiltered_other:
      'Nobody answers for {{ownerless}} of the {{all}} identities you look at.',
    nobodyAll: 'Nobody answers for any of the {{all}} identities.',
    nobodyFiltered:
      'Nobody answers for any of the {{all}} identities you look at.',
    onlyOwnerlessAll:
      'You look at the {{shown}} of {{all}} identities that nobody answers for.',
    onlyOwnerlessFiltered:
      'You look at the {{shown}} of {{all}} matching identities that nobody answers for.',
    onlyOwnedAll:
      'You look at the {{shown}} of {{all}} identities that have an accountable owner.',
    onlyOwnedFiltered:
      'You look at the {{shown}} of {{all}} matching identities that have an accountable owner.',
    noneOwnerlessAll:
      'Nothing to look at here: all {{all}} identities have an accountable owner.',
    noneOwnerlessFiltered:
      'Nothing to look at here: all {{all}} matching identities have an accountable owner.',
    noneOwnedAll:
      'Nothing to look at here: nobody answers for any of the {{all}} identities.',
    noneOwnedFiltered:
      'Nothing to look at here: nobody answers for any of the {{all}} matching identities.',
  },
  search: {
    label: 'Search identities',
    placeholder: 'Search names, aliases, scopes',
  },
  views: {
    label: 'Saved views',
    all: 'Everything',
    'ownerless-privileged': 'Ownerless and privileged',
    vendors: "Vendors'",
    'expires-this-month': 'Expires this month',
    'owner-left': 'Owner left',
  },
  ownership: {
    owned: 'Has an accountable owner',
    ownerless: 'Nobody answers for it',
  },
  facets: {
    label: 'Filters',
    inForce: 'Filters in force',
    clear: 'Clear all filters',
    chip: '{{name}}: {{value}}',
    more_one: '{{count}} more',
    more_other: '{{count}} more',
    ownership: 'Ownership',
    reason: 'Why nobody answers',
    severity: 'Worst finding',
    privilege: 'What it may do',
    environment: 'Environment',
    provider: 'System',
    scope: 'Cluster or account',
    kind: 'Kind',
    origin: 'Whose it is',
    status: 'Status',
    rule: 'Open finding of',
    source: 'Read from',
    owner: 'Who answers for it',
    ownerSearch: 'Search people and groups',
    entity: 'Used by',
    entitySearch: 'Search the catalog',
    anything: 'Anything',
    linked: 'Used by nothing in the catalog',
    linkedTrue: 'Used by something in the catalog',
    gone: 'Also those that are gone',
  },
  columns: {
    choose: 'Columns',
    name: 'Identity',
    owner: 'Answers for it',
    findings: 'Findings',
    privilege: 'Rights',
    environment: 'Environment',
    lastUsedAt: 'Last used',
    firstSeenAt: 'First seen',
    credentials: 'Credentials',
    linkedEntities: 'Used by entities',
    origin: 'Whose it is',
    status: 'Status',
    gone: 'Gone',
    findingCount_one: '{{count}} finding',
    findingCount_other: '{{count}} findings',
    noFindings: 'None',
  },
  bulk: {
    label: 'Decide about many',
    selected_one: '{{number}} selected',
    selected_other: '{{number}} selected',
    all_one: 'Select the only one',
    all_other: 'Select all {{number}} matching',
    clear: 'Clear selection',
    more: 'More',
    title_one: '{{number}} identity',
    title_other: '{{number}} identities',
    limit:
      'At most {{number}} can be picked one by one. Select all matching instead.',
  },
  export: {
    button: 'Export CSV',
    failed: 'The export failed: {{error}}',
  },
  panel: {
    label: 'One identity',
    page: 'Open its page',
    close: 'Close',
  },
  empty: {
    title: 'Nothing has been read yet',
    text: 'Three steps show who answers for the machine identities you run on.',
    dropTitle: '1. Drop an export',
    dropText:
      'A file from Kubernetes, AWS or anything in the normalised format is enough for a first look. You see what would change before anything does.',
    dropAction: 'Drop a file',
    sourcesTitle: '2. Let the portal read by itself',
    sourcesText:
      'Sources that are configured are read on a schedule. See which there are, and how they fare.',
    sourcesAction: 'See the sources',
    lookTitle: '3. See who owns what',
    lookText:
      'Once something has been read it is listed here, with an owner or the hole where somebody should be.',
    lookAction: 'Look again',
  },
} as const;
