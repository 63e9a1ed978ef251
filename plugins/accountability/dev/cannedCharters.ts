import type { CharterVersion } from 'backstage-plugin-accountability-common';
import { day, daysFromNow } from './daysFromNow';

/** Versions of a charter, newest first. */
export const cannedCharters: CharterVersion[] = [
  {
    version: 3,
    at: daysFromNow(-9),
    origin: 'portal',
    by: 'user:default/dana.fox',
    reason: 'Finance backs one more person, so we can be quicker.',
    hash: '9f2c51b0aa10',
    previousHash: '1b77e0c2dd41',
    changes: [
      { field: 'measure.target', before: '40', after: '31' },
      {
        field: 'measure.targetDate',
        before: '"2027-06-30"',
        after: JSON.stringify(day(128)),
      },
      {
        field: 'seats.finance',
        after: '[{"holder":"user:default/sam.lee","coOwner":false}]',
      },
    ],
  },
  {
    version: 2,
    at: daysFromNow(-40),
    origin: 'portal',
    by: 'user:default/dana.fox',
    hash: '1b77e0c2dd41',
    previousHash: '77aa01fe3b92',
    changes: [
      {
        field: 'decisionRights',
        before:
          '[{"seat":"business-result","verb":"allocate-budget","lever":"budget"}]',
        after:
          '[{"seat":"business-result","verb":"allocate-budget","lever":"budget"},{"seat":"control-system","verb":"revoke-credential","lever":"access"}]',
      },
      {
        field: 'riskTolerance',
        before: '"Ten privileged identities at any time."',
        after: '"Five privileged identities, and none of a vendor."',
      },
      {
        field: 'scope',
        after: '{"kind":"Component","spec.lifecycle":"production"}',
      },
    ],
  },
  {
    version: 1,
    at: daysFromNow(-90),
    origin: 'portal',
    by: 'user:default/dana.fox',
    hash: '77aa01fe3b92',
    changes: [
      {
        field: 'statement',
        after:
          '"Half as many machine identities hold administrator rights all the time."',
      },
      { field: 'measure.target', after: '40' },
    ],
  },
];
