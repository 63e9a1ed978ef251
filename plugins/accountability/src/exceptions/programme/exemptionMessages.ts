/** Texts about what policy engines let pass. */
export const exemptionMessages = {
  what: 'what policy engines let pass',
  title: 'Let pass by a policy engine, and not in the register',
  remedy:
    'Request an exception and write its number into the annotation {{annotation}}, or remove the exemption from the engine.',
  inEffect: 'Exceptions in effect',
  none: 'No policy engine is known to let anything pass.',
  noneText:
    'Sources tell it that read a cluster with Kyverno or Gatekeeper, as far as they may.',
  registered_one: 'The register permits what policy engines let pass.',
  registered_other:
    'The register permits all {{number}} exemptions of policy engines.',
  engine: {
    kyverno: 'Kyverno',
    gatekeeper: 'Gatekeeper',
  },
  by: '{{engine}}, in {{source}}',
  policies: 'Policies: {{policies}}',
  every: 'all of them',
  everyPart: 'all of them ({{part}})',
  more_one: '{{number}} more',
  more_other: '{{number}} more',
  since: 'Seen since {{day}}',
  ends: 'the engine ends it on {{day}}',
  endless: 'the engine never ends it',
  exception: 'Exception {{id}}',
} as const;
