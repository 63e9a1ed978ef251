import { breakdownMessages } from './breakdown/breakdownMessages';
import { firstMessages } from './first/firstMessages';

/** Texts of the scorecard. */
export const scorecardMessages = {
  what: 'the totals of the organisation',
  inventory: 'See what is yours in the inventory',
  sentence: {
    flagged_one: 'The only component runs on identities nobody answers for.',
    flagged_other:
      '{{flagged}} of {{all}} components run on identities nobody answers for.',
    flaggedOne:
      '1 of {{all}} components runs on identities nobody answers for.',
    alsoExcepted_one: '1 more does, but is excepted for now.',
    alsoExcepted_other: '{{excepted}} more do, but are excepted for now.',
    unknown_one:
      'It cannot be judged yet whether somebody answers for what the only component runs on.',
    unknown_other:
      'No component is known to run on identities nobody answers for, but {{unknown}} of {{all}} cannot be judged yet.',
    knownExcepted_one: '1 runs on such identities, but is excepted for now.',
    knownExcepted_other:
      '{{excepted}} run on such identities, but are excepted for now.',
    excepted_one:
      'Nobody answers for what the only component runs on, which is excepted for now.',
    excepted_other:
      'No component is flagged, but {{excepted}} of {{all}} are excepted for now.',
    clean_one: 'Somebody answers for everything the only component runs on.',
    clean_other:
      'Somebody answers for everything that the {{all}} components run on.',
    unlinked_one:
      'No component is known to use the only identity, and nobody answers for it.',
    unlinked_other:
      'No component is known to use any of the {{identities}} identities, and nobody answers for {{ownerless}} of them.',
    unlinkedOwned:
      'No component is known to use any of the {{identities}} identities, but somebody answers for each.',
  },
  visible: {
    none: 'These are totals. One by one, you may see none of these identities, so the lists behind the numbers are empty for you.',
    some: 'These are totals. One by one, you may see {{visible}} of {{all}} identities; the lists behind the numbers show no others.',
  },
  tiles: {
    components: 'Flagged components',
    componentsOf_one: 'of {{all}} component that uses identities',
    componentsOf_other: 'of {{all}} components that use identities',
    identities: 'Ownerless identities',
    identitiesOf_one: 'of {{all}} identity',
    identitiesOf_other: 'of {{all}} identities',
    findings: 'Identities with findings',
    bySeverity: 'By their worst finding',
    findingsOf_one: 'of {{all}} identity',
    findingsOf_other: 'of {{all}} identities',
    outcomes: 'Outcomes on track',
    outcomesOf_one: 'of {{all}} outcome in force',
    outcomesOf_other: 'of {{all}} outcomes in force',
    unknown: 'Not known',
    unjudged_one: '{{number}} identity with a rule that cannot be judged',
    unjudged_other: '{{number}} identities with a rule that cannot be judged',
    unknownComponents_one:
      '{{number}} component that depends on a source which never completed',
    unknownComponents_other:
      '{{number}} components that depend on a source which never completed',
    known: 'Everything can be judged.',
    whySources: 'See what the sources cannot tell',
  },
  parts: {
    flagged: '{{number}} flagged',
    excepted: '{{number}} excepted',
    unknown: '{{number}} not known yet',
    clean: '{{number}} accounted for',
    owned: '{{number}} owned',
    ownerless: '{{number}} ownerless',
  },
  breakdown: breakdownMessages,
  first: firstMessages,
  reasons: {
    title: 'Why nobody answers',
    none: 'Somebody answers for every identity.',
  },
  rules: {
    title: 'Rules that find most',
    none: 'No rule finds anything wrong.',
    all: 'All rules',
  },
} as const;
