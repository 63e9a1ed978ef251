import type { RuleDescription } from 'backstage-plugin-accountability-common';

/** A rule about identities that is on; say only what matters. */
export function aRuleDescription(
  partial: Partial<RuleDescription> = {},
): RuleDescription {
  return {
    id: 'key-age',
    subject: 'identity',
    title: 'Its keys are young',
    description: 'A key that never changes is found sooner or later.',
    severity: 'high',
    frameworks: ['NHI7:2025'],
    source: 'CIS AWS 6.0, 1.13',
    remedy: 'Rotate the key.',
    unknownWhen: 'The source does not say how old the key is.',
    parameters: { maxAgeDays: 90 },
    enabled: true,
    ...partial,
  };
}
