import {
  OUTCOME_SEATS,
  outcomeTemplates,
  type OutcomeSpecInput,
  type OutcomeTemplate,
} from 'backstage-plugin-accountability-common';
import { outcomeRules } from '.';
import {
  anOutcome,
  DANA,
  dayAgo,
  FINANCE,
  IDENTITY,
  IVO,
  LEGAL,
  PROCUREMENT,
  SAM,
  SECURITY,
  SHOP,
} from '../__testUtils__/anOutcome';

type Seats = NonNullable<OutcomeSpecInput['seats']>;

/** Who takes each seat at a company; the head of security where security answers. */
function peopleFor({ model }: OutcomeTemplate): Required<Seats> {
  const centralised = model === 'centralised';
  return {
    'business-result': centralised ? SAM : DANA,
    'control-system': IDENTITY,
    'exception-handling': centralised ? DANA : SAM,
    ...{ mission: SHOP, security: SECURITY, legal: LEGAL, finance: FINANCE },
    // As the form nominates procurement.
    procurement: { holder: PROCUREMENT, coOwner: model === 'third-party' },
    ...{ identity: IDENTITY, endpoint: IVO, cloud: IVO, application: SHOP },
  };
}

/** A template with what only whoever declares it can know, and nothing else. */
function filledIn(template: OutcomeTemplate): Partial<OutcomeSpecInput> {
  const { spec, neededSeats } = template;
  const people = peopleFor(template);
  return {
    ...spec,
    lifecycle: 'active',
    riskTolerance: 'None.',
    revisitOn: '2027-06-30',
    measure: {
      ...{ target: 31, ...spec.measure },
      ...{ targetDate: '2027-03-31', thresholds: { breached: 70 } },
    },
    seats: Object.fromEntries(
      [...OUTCOME_SEATS, ...neededSeats].map(seat => [seat, people[seat]]),
    ),
    decisionRights: spec.decisionRights?.map(right => ({
      ...right,
      proof: { kind: 'policy', title: 'Policy on machine identities' },
      ...{ verifiedBy: FINANCE, verifiedOn: dayAgo(30) },
    })),
    owningProcess: spec.owningProcess,
    consequence: spec.consequence,
    review: spec.review,
    scope: undefined,
  };
}

describe.each(outcomeTemplates.map(template => [template.model, template]))(
  'Whoever fills in the template %s',
  (_, template) => {
    const input = anOutcome({
      spec: filledIn(template as OutcomeTemplate),
      parties: { [SAM]: { executive: true, accountableFor: 2 } },
    });

    // What happens later, in numbers, reviews and deadlines, is in order.
    it.each(outcomeRules.map(rule => [rule.id, rule] as const))(
      'has nothing wrong by %s',
      (__, rule) => {
        const { verdict } = rule.judge(input, rule.parameters);
        const open = verdict.is === 'not-applicable' ? undefined : verdict;
        expect(open ?? { is: 'pass' }).toEqual({ is: 'pass' });
      },
    );
  },
);
