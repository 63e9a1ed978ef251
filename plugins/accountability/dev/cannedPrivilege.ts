import { anOutcomeDetail } from '../src/testing/anOutcomeDetail';
import { aSeat, aVacantSeat } from '../src/testing/aSeat';
import { cannedCharters } from './cannedCharters';
import { cannedControls } from './cannedControls';
import { cannedParty } from './cannedPeople';
import { fewSystems } from './cannedSystems';
import { cannedVerdicts } from './cannedVerdicts';
import { day, daysFromNow } from './daysFromNow';

const guest = cannedParty('guest');

/** An outcome at risk, with everything that one can have. */
export const cannedPrivilege = anOutcomeDetail({
  verdicts: cannedVerdicts,
  findings: { critical: 1, high: 0, medium: 0, low: 0, unknown: 1 },
  status: 'at-risk',
  ...{ waitsForYou: true, seatsForYou: ['control-system'] },
  charterVersion: 3,
  charterSince: daysFromNow(-9),
  declaredBy: 'user:default/dana.fox',
  measure: {
    id: 'standing-privilege',
    unit: 'identities',
    direction: 'decrease',
    baseline: 62,
    target: 31,
    targetDate: day(128),
    thresholds: { atRisk: 55, breached: 70 },
    breachWindow: { days: 14 },
    collection: 'weekly',
  },
  measurement: {
    status: 'at-risk',
    because: 'forecast-misses-target',
    stale: false,
    value: 54,
    at: daysFromNow(-2),
    recent: [62, 60, 59, 57, 55, 54],
  },
  seats: [
    aSeat({ since: daysFromNow(-60) }),
    aSeat({
      seat: 'control-system',
      holder: guest,
      state: 'waiting',
      since: daysFromNow(-9),
      power: 'unverified',
    }),
    aVacantSeat({ seat: 'exception-handling', since: daysFromNow(-42) }),
    aSeat({
      seat: 'mission',
      holder: cannedParty('rita.day'),
      since: daysFromNow(-60),
      delegate: {
        id: '5',
        to: cannedParty('kim.roe'),
        from: daysFromNow(-3),
        until: daysFromNow(12),
        reason: 'On leave.',
      },
    }),
    aSeat({
      seat: 'security',
      holder: cannedParty('sofia.lindqvist'),
      since: daysFromNow(-60),
    }),
    aVacantSeat({ seat: 'procurement', since: daysFromNow(-90) }),
    aSeat({
      seat: 'legal',
      holder: cannedParty('legal'),
      state: 'declined',
      since: daysFromNow(-12),
      power: 'none',
      answer: {
        answer: 'decline',
        by: 'user:default/kim.roe',
        at: daysFromNow(-12),
        reason: 'No contract is involved here.',
        charterVersion: 2,
      },
    }),
    aSeat({
      seat: 'finance',
      holder: cannedParty('sam.lee', 'user-left'),
      state: 'drifted',
      since: daysFromNow(-20),
      power: 'expired',
    }),
    aSeat({
      seat: 'identity',
      holder: cannedParty('identity-platform'),
      since: daysFromNow(-60),
    }),
    aSeat({
      seat: 'application',
      holder: cannedParty('kim.roe'),
      state: 'waiting',
      since: daysFromNow(-9),
      power: 'none',
      answer: {
        answer: 'accept',
        by: 'user:default/kim.roe',
        at: daysFromNow(-50),
        charterVersion: 1,
      },
    }),
  ],
  riskTolerance: 'Five privileged identities, and none of a vendor.',
  rights: [
    {
      seat: 'business-result',
      verb: 'allocate-budget',
      lever: 'budget',
      proof: {
        kind: 'delegation-letter',
        title: 'Letter of the board',
        link: 'https://example.com/letter',
      },
      verifiedBy: 'user:default/sofia.lindqvist',
      verifiedOn: day(-60),
      expiresOn: day(300),
      standing: 'verified',
    },
    {
      seat: 'control-system',
      verb: 'revoke-credential',
      lever: 'access',
      scope: ['system:default/payments', 'system:default/shop'],
      standing: 'unverified',
    },
    {
      seat: 'finance',
      verb: 'allocate-budget',
      lever: 'budget',
      proof: { kind: 'policy', title: 'Budget policy 2025' },
      verifiedBy: 'user:default/dana.fox',
      verifiedOn: day(-400),
      expiresOn: day(-20),
      standing: 'expired',
    },
  ],
  commitments: [
    {
      what: 'One engineer who builds just-in-time access',
      people: 1,
      money: { amount: 120000, currency: 'EUR' },
      from: day(-60),
      until: day(300),
      backedBy: 'user:default/dana.fox',
    },
    {
      what: 'Licences for the vault',
      money: { amount: 8000, currency: 'EUR' },
    },
  ],
  controls: cannedControls,
  systems: fewSystems,
  charters: cannedCharters,
  seatEvents: [
    {
      id: '5',
      at: daysFromNow(-3),
      seat: 'mission',
      what: 'delegate',
      by: 'user:default/rita.day',
      holder: 'user:default/rita.day',
      to: 'user:default/kim.roe',
      from: daysFromNow(-3),
      until: daysFromNow(12),
      reason: 'On leave.',
    },
    {
      at: daysFromNow(-12),
      seat: 'legal',
      what: 'decline',
      by: 'user:default/kim.roe',
      holder: 'group:default/legal',
      reason: 'No contract is involved here.',
    },
    {
      at: daysFromNow(-60),
      seat: 'business-result',
      what: 'accept',
      by: 'user:default/dana.fox',
      holder: 'user:default/dana.fox',
    },
  ],
  may: {
    revise: { allowed: true },
    withdraw: { allowed: true },
    seats: [
      {
        seat: 'control-system',
        holder: guest.ref,
        answer: { allowed: true },
        delegate: { allowed: true },
      },
      {
        seat: 'mission',
        holder: 'user:default/rita.day',
        answer: { allowed: true },
        delegate: {
          allowed: false,
          why: 'It is the seat of user:default/rita.day; nobody else delegates it',
        },
      },
    ],
  },
});
cannedPrivilege.spec = {
  ...cannedPrivilege.spec,
  riskTolerance: cannedPrivilege.riskTolerance,
  consequence: 'Releases need the approval of the accountable executive.',
  failureModes: ['excess-privilege', 'rotation'],
  owningProcess: { name: 'Access design', link: 'https://example.com/access' },
  review: { cadence: 'quarterly' },
  revisitOn: day(200),
  scope: { kind: 'Component', 'spec.lifecycle': 'production' },
  frameworks: ['NHI5:2025', 'CSF PR.AA-05'],
};
