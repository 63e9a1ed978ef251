import type { TemplateExample } from '@backstage/plugin-scaffolder-node';

/** How a template uses the action. */
export const examples: TemplateExample[] = [
  {
    description:
      'Ask for a while in which a key may be older than the rule allows',
    example: `steps:
  - id: exception
    name: Request the exception
    action: accountability:exception:request
    input:
      title: The key of payments cannot be replaced yet
      rules: [key-age]
      identities: ['kubernetes:prod/payments/api']
      reason: The vendor reads the key only at its start.
      expiresAt: '2027-01-31'
      likelihood: 2
      impact: 3
      compensatingControls: [Only one address may use it]
      submit: true
`,
  },
];
