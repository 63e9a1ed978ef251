/** Texts of the inventory. */
export const inventoryMessages = {
  title: 'Inventory',
  what: 'the identities',
  table: 'Identities',
  nothingVisible: 'There is no identity here that you may see',
  nothingVisibleText:
    'What you and your groups own, and what runs your components, appears here once it is known. More than that is not yours to see.',
  noneTitle: 'No identity matches',
  noneText: 'Take a filter away, or look for fewer words.',
  hidden: {
    all_one:
      'You may not see the only identity of the organisation, which numbers elsewhere count.',
    all_other:
      'You may see none of the {{all}} identities of the organisation, which numbers elsewhere count.',
    some: 'You may see {{visible}} of the {{all}} identities of the organisation. Others may match: numbers elsewhere count them too.',
  },
  sentence: {
    noneAll: 'There is nothing in the inventory yet.',
    noneFiltered: 'No identity matches these filters.',
    waiting_one: 'One identity waits for your answer.',
    waiting_other: '{{all}} identities wait for your answer.',
    noneWaiting: 'Nothing waits for your answer.',
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
    onlyOwnerlessAll_one:
      'You look at the only one of {{all}} identities that nobody answers for.',
    onlyOwnerlessAll_other:
      'You look at the {{shown}} of {{all}} identities that nobody answers for.',
    onlyOwnerlessFiltered_one:
      'You look at the only one of {{all}} matching identities that nobody answers for.',
    onlyOwnerlessFiltered_other:
      'You look at the {{shown}} of {{all}} matching identities that nobody answers for.',
    onlyOwnedAll_one:
      'You look at the only one of {{all}} identities that has an accountable owner.',
    onlyOwnedAll_other:
      'You look at the {{shown}} of {{all}} identities that have an accountable owner.',
    onlyOwnedFiltered_one:
      'You look at the only one of {{all}} matching identities that has an accountable owner.',
    onlyOwnedFiltered_other:
      'You look at the {{shown}} of {{all}} matching identities that have an accountable owner.',
    noneOwnerlessAll_one:
      'Nothing to look at here: the only identity has an accountable owner.',
    noneOwnerlessAll_other:
      'Nothing to look at here: all {{all}} identities have an accountable owner.',
    noneOwnerlessFiltered_one:
      'Nothing to look at here: the one matching identity has an accountable owner.',
    noneOwnerlessFiltered_other:
      'Nothing to look at here: all {{all}} matching identities have an accountable owner.',
    noneOwnedAll_one:
      'Nothing to look at here: nobody answers for the only identity.',
    noneOwnedAll_other:
      'Nothing to look at here: nobody answers for any of the {{all}} identities.',
    noneOwnedFiltered_one:
      'Nothing to look at here: nobody answers for the one matching identity.',
    noneOwnedFiltered_other:
      'Nothing to look at here: nobody answers for any of the {{all}} matching identities.',
  },
  search: {
    label: 'Search identities',
    placeholder: 'Search names, aliases, scopes',
  },
  views: {
    label: 'Saved views',
    all: 'Everything',
    waiting: 'Waiting for you',
    'ownerless-privileged': 'Ownerless and privileged',
    vendors: "Vendors'",
    'expires-this-month': 'Expires this month',
    'owner-left': 'Owner left',
    save: 'Save this view…',
    saveTitle: 'Save this view',
    name: 'Name',
    nameHint: 'It keeps filters, words and order. Only you see it.',
    nameMissing: 'Give it a name.',
    replaces: 'You have a view of this name. This one takes its place.',
    keep: 'Save',
    replace: 'Replace',
    cancel: 'Cancel',
    remove: 'Remove the view "{{name}}"',
    failed: 'It holds for this visit, but could not be kept: {{error}}',
  },
  ownership: {
    owned: 'Has an accountable owner',
    ownerless: 'Nobody answers for it',
  },
  verdict: {
    pass: 'Passes',
    fail: 'Fails',
    unknown: 'Unknown',
    'not-applicable': 'Is not concerned',
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
    rule: 'Rule',
    finding: 'Open finding of',
    verdict: 'What the rule says',
    verdictOfAny: 'What any rule says',
    offeredTo: 'Waits for the answer of',
    me: 'You or your groups',
    source: 'Read from',
    owner: 'Who answers for it',
    ownerSearch: 'Search people and groups',
    entity: 'Used by',
    outcome: 'Governed by',
    entitySearch: 'Search the catalog',
    anything: 'Anything',
    linked: 'Used by nothing in the catalog',
    linkedTrue: 'Used by something in the catalog',
    exceptedTrue: 'Excepted for now',
    exceptedFalse: 'Not excepted',
    pressingTrue: 'Ownerless or failing, and not excepted',
    pressingFalse: 'Neither ownerless nor failing, or excepted',
    outside: {
      group: 'Belongs to no group',
      system: 'Belongs to no system',
      domain: 'Belongs to no domain',
      outcome: 'Governed by no outcome',
    },
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
} as const;
