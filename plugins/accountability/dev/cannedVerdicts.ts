import type {
  DutyMatrix,
  OutcomeVerdict,
} from 'backstage-plugin-accountability-common';
import { cannedControls } from './cannedControls';
import { cannedParty } from './cannedPeople';
import { daysFromNow } from './daysFromNow';

/** What the rules say of an outcome in some trouble. */
export const cannedVerdicts: OutcomeVerdict[] = [
  {
    ruleId: 'ACC-06',
    title: 'Whoever answers is still here',
    severity: 'critical',
    verdict: {
      is: 'fail',
      because: 'Still named, though no longer here: Sam Lee (to prove).',
    },
    since: daysFromNow(-3),
    sentence: 'Offboarding depends on somebody remembering.',
    frameworks: ['SP 800-53 PS-4', 'SOC 2 CC1.3'],
    remedy: 'Name a successor, who then accepts the seat or the duty.',
  },
  {
    ruleId: 'OUT-02',
    title: 'Its numbers are fresh',
    severity: 'high',
    verdict: { is: 'unknown', missing: ['samples of its measure'] },
    since: daysFromNow(-40),
    frameworks: ['CSF GV.OV-03'],
    remedy: 'Collect the measure as often as agreed.',
  },
  {
    ruleId: 'ACC-01',
    title: 'Somebody answers for the result',
    severity: 'critical',
    verdict: { is: 'pass' },
    since: daysFromNow(-40),
    frameworks: ['CSF GV.RR-01'],
    remedy: 'Nominate somebody.',
  },
];

const [rotate] = cannedControls;
const by = [{ ref: rotate.ref, title: rotate.title }];
const platform = { party: cannedParty('identity-platform'), controls: by };
const left = { party: cannedParty('sam.lee', 'user-left'), controls: by };
const dana = { party: cannedParty('dana.fox'), controls: by };

/** Duties of two systems, with a hole, an overlap, and somebody who left. */
export const cannedDuties: DutyMatrix = {
  duties: [
    ...(['revoke', 'rotate', 'offboard'] as const),
    ...(['approve-exceptions', 'produce-evidence'] as const),
  ],
  rows: [
    {
      system: { ref: 'system:default/payments', title: 'Payments' },
      cells: [
        { duty: 'revoke', state: 'hole', holders: [] },
        { duty: 'rotate', state: 'held', holders: [platform] },
        { duty: 'offboard', state: 'hole', holders: [] },
        {
          duty: 'approve-exceptions',
          state: 'overlap',
          holders: [dana, platform],
        },
        { duty: 'produce-evidence', state: 'hole', holders: [left] },
      ],
    },
    {
      system: { ref: 'system:default/shop', title: 'Shop' },
      cells: [
        { duty: 'revoke', state: 'held', holders: [dana] },
        { duty: 'rotate', state: 'held', holders: [platform] },
        { duty: 'offboard', state: 'held', holders: [dana] },
        { duty: 'approve-exceptions', state: 'held', holders: [dana] },
        { duty: 'produce-evidence', state: 'held', holders: [platform] },
      ],
    },
  ],
  truncated: false,
};
