import type { ConsumerRecord } from 'backstage-plugin-accountability-common';
import type { IdentityRule } from 'backstage-plugin-accountability-node';
import { listNames } from '../listNames';
import { switchedOff } from '../switchedOff';
import { fail, notApplicable, pass, unknown } from '../verdicts';

const NOUNS: readonly [ConsumerRecord['kind'], string][] = [
  ['workload', 'workloads'],
  ['ci-job', 'CI jobs'],
  ['repository', 'repositories'],
  ['other', 'consumers'],
];

/** Each component has an identity of its own. */
export const sharedAccount: IdentityRule<{ maxConsumers: number }> = {
  id: 'shared-account',
  title: 'It is used by one component only',
  description:
    'When several components share one identity, each has the rights of all, none can be switched off alone, and nobody can tell which of them did something.',
  severity: 'medium',
  frameworks: [
    'NHI9:2025',
    'PCI DSS 8.2.2',
    'SP 800-53 AC-2(9)',
    'CSF PR.AA-01',
  ],
  source:
    'OWASP NHI9:2025: one identity for each application and environment. PCI DSS 4.0 8.2.2 allows shared accounts only by exception.',
  remedy:
    'Give each workload an identity of its own, with the rights that it needs alone.',
  unknownWhen: 'Neither the source nor the catalog tells what uses it.',
  parameters: { maxConsumers: 1 },
  version: 1,
  judge({ identity, linkedEntities }, { maxConsumers }) {
    const off = switchedOff(identity);
    if (off) return { verdict: notApplicable(off) };
    const components = linkedEntities.filter(ref =>
      ref.startsWith('component:'),
    );
    const users = [
      ...NOUNS.map(([kind, noun]) => ({
        noun,
        names: identity.consumers.filter(c => c.kind === kind).map(c => c.name),
      })),
      { noun: 'components', names: components },
    ];
    for (const { noun, names } of users) {
      const count = new Set(names).size;
      if (count > maxConsumers) {
        return {
          verdict: fail(`${count} ${noun} share it: ${listNames(names)}.`),
        };
      }
    }
    return {
      verdict: users.some(({ names }) => names.length > 0)
        ? pass()
        : unknown('what uses it'),
    };
  },
};
