import type { OperatingModel, OutcomeSpecInput } from './OutcomeSpec';
import { FUNCTION_SEATS, type Seat } from '../outcomes/seats';

/** Where to start from when an outcome is declared in the portal. @public */
export interface OutcomeTemplate {
  model: OperatingModel;
  name: string;
  title: string;
  /** When it fits, in one sentence. */
  fitsWhen: string;
  /** Seats that this model cannot do without, besides the three of the outcome. */
  neededSeats: readonly Seat[];
  spec: OutcomeSpecInput;
}

/**
 * One template for each operating model.
 *
 * Source: the three variants of outcome ownership: the head of security owns the
 * metric while delegated teams execute; the product owner owns it because they
 * control priority and budget; procurement co-owns it because it can enforce
 * contract terms, renewal clauses and attestations. In each of them all functions
 * sit at the table, and a control domain has an owner. Whoever fills in one, with
 * rights that are verified, passes every rule that asks about the declaration alone.
 *
 * @public
 */
export const outcomeTemplates: readonly OutcomeTemplate[] = [
  {
    model: 'centralised',
    name: 'no-ownerless-identities',
    title: 'Every machine identity has an owner',
    fitsWhen:
      'Security answers for the result, and teams all over the organisation carry it out.',
    neededSeats: [...FUNCTION_SEATS, 'identity', 'cloud'],
    spec: {
      lifecycle: 'draft',
      statement:
        'No component runs on a machine identity that nobody answers for.',
      model: 'centralised',
      measure: {
        id: 'ownerless-identities',
        unit: 'identities',
        direction: 'decrease',
        target: 0,
        collection: 'daily',
      },
      failureModes: ['offboarding', 'visibility'],
      owningProcess: { name: 'Joiners, movers and leavers' },
      decisionRights: [
        { seat: 'business-result', verb: 'revoke-credential', lever: 'access' },
        // What nobody sees ends by holding back what is not in the inventory.
        { seat: 'security', verb: 'block-release', lever: 'change' },
      ],
      review: { cadence: 'monthly' },
      escalation: [
        { after: { days: 3 }, to: 'exception-handling' },
        { after: { days: 7 }, to: 'business-result' },
      ],
      consequence:
        'Components without accountable owners get no new exceptions below executive approval.',
      whileBreached: { exceptions: 'executive-approves' },
      frameworks: ['NHI1:2025', 'CSF GV.RR-02', 'AI RMF GOVERN 2.1'],
    },
  },
  {
    model: 'product-led',
    name: 'halve-standing-privilege',
    title: 'Halve standing privilege',
    fitsWhen:
      'The product owner answers for the result, because they decide about priority and budget.',
    neededSeats: [...FUNCTION_SEATS, 'application'],
    spec: {
      lifecycle: 'draft',
      statement:
        'Half as many machine identities hold administrator rights all the time.',
      model: 'product-led',
      measure: {
        id: 'standing-privilege',
        unit: 'identities',
        direction: 'decrease',
        collection: 'weekly',
      },
      failureModes: ['excess-privilege'],
      owningProcess: { name: 'Access design of the product' },
      decisionRights: [
        { seat: 'business-result', verb: 'allocate-budget', lever: 'budget' },
      ],
      review: { cadence: 'quarterly' },
      escalation: [
        { after: { days: 3 }, to: 'exception-handling' },
        { after: { days: 7 }, to: 'business-result' },
      ],
      consequence:
        'Releases of the product need the approval of the accountable executive.',
      frameworks: ['NHI5:2025', 'CSF PR.AA-05'],
    },
  },
  {
    model: 'third-party',
    name: 'vendor-access-answered-for',
    title: 'Vendor access is answered for',
    fitsWhen:
      'The identities are created or used by vendors, and procurement enforces the contract.',
    neededSeats: [...FUNCTION_SEATS, 'identity'],
    spec: {
      lifecycle: 'draft',
      statement:
        'Every identity of a vendor has an owner here, and ends with the contract.',
      model: 'third-party',
      measure: {
        id: 'ownerless-vendor-identities',
        unit: 'identities',
        direction: 'decrease',
        target: 0,
        collection: 'weekly',
      },
      failureModes: ['third-party-access', 'offboarding', 'rotation'],
      owningProcess: { name: 'Vendor management' },
      decisionRights: [
        { seat: 'procurement', verb: 'enforce-contract', lever: 'contract' },
      ],
      review: { cadence: 'quarterly' },
      escalation: [
        { after: { days: 3 }, to: 'exception-handling' },
        { after: { days: 7 }, to: 'business-result' },
      ],
      consequence: 'Renewals of the vendor stop until its access is in order.',
      frameworks: ['NHI3:2025', 'CSF GV.SC-02', 'AI RMF GOVERN 6.1'],
    },
  },
];
