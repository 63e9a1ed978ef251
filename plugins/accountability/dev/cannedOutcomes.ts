import type { OutcomeDetail } from 'backstage-plugin-accountability-common';
import { anOutcomeDetail } from '../src/testing/anOutcomeDetail';
import { aSeat, aVacantSeat } from '../src/testing/aSeat';
import { cannedCharters } from './cannedCharters';
import { cannedParty } from './cannedPeople';
import { cannedPrivilege } from './cannedPrivilege';
import { manySystems } from './cannedSystems';
import { day } from './daysFromNow';

const owners = anOutcomeDetail({
  name: 'no-ownerless-identities',
  title: 'Every machine identity has an owner',
  statement: 'No component runs on a machine identity that nobody answers for.',
  model: 'centralised',
  origin: 'git',
  editUrl: 'https://example.com/acme/governance/edit/outcomes.yaml',
  status: 'breached',
  measure: {
    id: 'ownerless-identities',
    unit: 'identities',
    direction: 'decrease',
    baseline: 412,
    target: 0,
    targetDate: day(-4),
    collection: 'daily',
  },
  seats: [
    aSeat({ holder: cannedParty('sofia.lindqvist') }),
    aSeat({
      seat: 'control-system',
      holder: cannedParty('identity-platform'),
    }),
    aSeat({ seat: 'exception-handling', holder: cannedParty('risk-desk') }),
    ...(
      ['mission', 'security', 'procurement', 'legal', 'finance'] as const
    ).map(seat =>
      seat === 'finance'
        ? aVacantSeat({ seat })
        : aSeat({ seat, holder: cannedParty('rita.day') }),
    ),
  ],
  systems: manySystems,
  moreSystems: 12,
  governs: { entities: 1412, flagged: 14, identities: 12950, ownerless: 37 },
  charters: [{ ...cannedCharters[2], origin: 'git', by: undefined }],
  may: {
    revise: { allowed: false, why: 'It is declared in Git' },
    withdraw: { allowed: false },
    seats: [],
  },
});

const vendors = anOutcomeDetail({
  name: 'vendor-access-answered-for',
  title: 'Vendor access is answered for',
  statement:
    'Every identity of a vendor has an owner here, and ends with the contract.',
  model: 'third-party',
  status: 'draft',
  lifecycle: 'draft',
  measure: {
    id: 'ownerless-vendor-identities',
    unit: 'identities',
    direction: 'decrease',
    target: 0,
  },
  seats: [
    aVacantSeat({ seat: 'business-result' }),
    aVacantSeat({ seat: 'control-system' }),
    aVacantSeat({ seat: 'exception-handling' }),
    aSeat({
      seat: 'procurement',
      holder: cannedParty('procurement'),
      coOwner: true,
      state: 'waiting',
    }),
    aVacantSeat({ seat: 'mission' }),
  ],
  governs: { entities: 0, flagged: 0, identities: 0, ownerless: 0 },
  problems: [
    {
      path: 'spec.measure.targetDate',
      message: 'an active outcome needs a target date: the day to reach it by',
    },
    {
      path: 'spec.seats.business-result',
      message:
        'an active outcome needs its accountable executive: name one person',
    },
  ],
  may: {
    revise: { allowed: false, why: 'You may not declare outcomes' },
    withdraw: { allowed: false },
    seats: [],
  },
});

/** Outcomes that the dev app knows. */
export const cannedOutcomes: OutcomeDetail[] = [
  cannedPrivilege,
  {
    ...owners,
    spec: {
      ...owners.spec,
      consequence: 'Releases need the approval of the executive.',
    },
  },
  vendors,
];
