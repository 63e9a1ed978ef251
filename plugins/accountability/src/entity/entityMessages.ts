/** Texts of the card and the tab on entity pages. */
export const entityMessages = {
  title: 'Accountability',
  what: 'the accountability of this entity',
  open: 'Open',
  openFor: 'Open {{name}}',
  openTab: 'See everything',
  asOf: 'As of',
  sentence: {
    none: 'No machine identity is known to be used here.',
    clean_one: 'Its one identity has an accountable owner.',
    clean_other: 'All {{count}} identities have an accountable owner.',
    flagged_one:
      '{{ownerless}} of {{count}} identity has no accountable owner.',
    flagged_other:
      '{{ownerless}} of {{count}} identities have no accountable owner.',
    flaggedBelow_one:
      '{{flagged}} of {{count}} entity below runs on identities nobody answers for.',
    flaggedBelow_other:
      '{{flagged}} of {{count}} entities below run on identities nobody answers for.',
    excepted_one:
      'Nobody answers for {{count}} identity, which is excepted for now.',
    excepted_other:
      'Nobody answers for {{count}} identities, which are excepted for now.',
    unknown: 'It is not known yet whether somebody answers for everything.',
    hidden: 'It uses machine identities, but none that you may see.',
  },
  findingsInAll_one: '{{count}} finding in all.',
  findingsInAll_other: '{{count}} findings in all, with what is excepted.',
  findings_one: '{{count}} finding is open.',
  findings_other: '{{count}} findings are open.',
  bar: {
    owned: '{{number}} owned',
    excepted: '{{number}} excepted',
    ownerless: '{{number}} ownerless',
    unknown: '{{number}} unknown',
  },
  noneRemedy:
    'If it does use one, name it in the annotation {{annotation}} of the catalog file.',
  missing_one:
    '{{sources}} was never read completely. What it knows is missing here.',
  missing_other:
    '{{sources}} were never read completely. What they know is missing here.',
  offers: {
    mine_one: 'One identity waits for your answer',
    mine_other: '{{count}} identities wait for your answer',
    theirs_one: 'One identity waits for their answer',
    theirs_other: '{{count}} identities wait for their answer',
    all: 'See all {{number}}',
  },
  todo: {
    title: 'What to do',
    excepted_one: '1 other finding of it is excepted for now.',
    excepted_other: '{{count}} other findings of it are excepted for now.',
    nothing: 'Nothing. Everything that can be judged is in order.',
    unjudged_one:
      '{{count}} rule could not be judged, because the sources do not say enough.',
    unjudged_other:
      '{{count}} rules could not be judged, because the sources do not say enough.',
  },
  identities: {
    title: 'Identities',
    what: 'the identities of this entity',
    name: 'Identity',
    owner: 'Accountable owner',
    state: 'State',
    link: 'Why linked',
    actions: 'Decide',
    none: 'No identity is linked to this entity.',
    claimAll_one: 'Claim the ownerless one',
    claimAll_other: 'Claim all {{count}} ownerless ones',
    claimAllTarget_one: '{{count}} ownerless identity of {{entity}}',
    claimAllTarget_other: '{{count}} ownerless identities of {{entity}}',
    whyLinked: 'Why linked?',
    whyLinkedFor: 'Why linked? {{name}}',
    whyLinkedWhat: 'the links',
    findings_one: '{{count}} finding',
    findings_other: '{{count}} findings',
    noFindings: 'No findings',
    gone: 'Gone',
  },
  linkSignal: {
    annotation: 'Annotation in the catalog file',
    resource: 'Resource that it depends on',
    'kubernetes-id': 'Same Kubernetes id',
    'kubernetes-label-selector': 'Kubernetes label selector',
    'source-tag': 'Tag at the source',
    repository: 'Same repository',
    federation: 'Trust between identities',
  },
} as const;
