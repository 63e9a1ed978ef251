import type { ControlSummary } from 'backstage-plugin-accountability-common';
import { cannedParty } from './cannedPeople';
import { daysFromNow } from './daysFromNow';

const rotate: ControlSummary = {
  ref: 'control:default/rotate-keys',
  kind: 'Control',
  namespace: 'default',
  name: 'rotate-keys',
  title: 'Keys are renewed every 90 days',
  lifecycle: 'active',
  origin: 'git',
  hash: 'a',
  declaredAt: daysFromNow(-100),
  overruled: false,
  intent: 'A key that leaks is worth little, because it does not live long.',
  domain: 'identity',
  owner: cannedParty('identity-platform'),
  process: { name: 'Key rotation', link: 'https://example.com/rotation' },
  outcomes: [],
  duties: [
    { duty: 'rotate', holder: cannedParty('identity-platform') },
    {
      duty: 'produce-evidence',
      holder: cannedParty('sam.lee', 'user-left'),
      systems: ['system:default/payments'],
    },
  ],
  evidence: [{ kind: 'rotation-record', maxAge: { days: 90 } }],
  frameworks: ['NHI7:2025'],
};
const leavers: ControlSummary = {
  ...rotate,
  ref: 'control:default/leavers',
  name: 'leavers',
  title: 'Leavers hand over their identities',
  intent: 'Nobody leaves with something only they answer for.',
  domain: 'application',
  owner: undefined,
  process: undefined,
  duties: [],
  evidence: [],
};

/** Controls that the dev app knows. */
export const cannedControls: ControlSummary[] = [rotate, leavers];
