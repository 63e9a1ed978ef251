/** Texts about rules. */
export const rulesMessages = {
  what: 'the rules',
  sentence: {
    plain_one: '{{count}} rule judges every identity.',
    plain_other: '{{count}} rules judge every identity.',
    clean_one: '{{count}} rule judges every identity, and finds nothing wrong.',
    clean_other:
      '{{count}} rules judge every identity, and find nothing wrong.',
    finding_one: '{{count}} rule judges every identity, and finds something.',
    finding_other: '{{finding}} of {{count}} rules find something wrong.',
  },
  subject: {
    identity_one: '{{count}} rule about identities',
    identity_other: '{{count}} rules about identities',
    outcome_one: '{{count}} rule about outcomes',
    outcome_other: '{{count}} rules about outcomes',
  },
  serves: 'What it serves',
  none: 'No rule is installed.',
  noneRemedy: 'Rules come with the backend plugin and its modules.',
  noTotals:
    'You may not see totals of the organisation, so the results are left out.',
  totalsFailed: 'The results could not be loaded: {{error}}',
  off: 'Switched off',
  notJudged: 'Nothing has been judged yet.',
  result: {
    pass_one: '{{number}} passes',
    pass_other: '{{number}} pass',
    fail_one: '{{number}} fails',
    fail_other: '{{number}} fail',
    unknown_one: '{{number}} is unknown',
    unknown_other: '{{number}} are unknown',
    'not-applicable_one': '{{number}} is not concerned',
    'not-applicable_other': '{{number}} are not concerned',
  },
  why: 'Why, and by which threshold',
  parameters: 'Thresholds',
  source: 'Where it comes from',
  frameworks: 'Frameworks',
  unknownWhen: 'Unknown when',
  remedy: 'What to do',
  id: 'Name in app-config',
} as const;
