import type { IdentityDetail } from 'backstage-plugin-accountability-common';
import { anIdentityDetail } from '../src/testing/anIdentityDetail';

const daysFromNow = (days: number) =>
  new Date(Date.now() + days * 86_400_000).toISOString();
const at = (days: number) =>
  ({ value: daysFromNow(days), observability: 'observed' } as const);

const owners = ['user:default/dana.fox', 'group:default/payments'];

/** An ownerless, privileged account with everything that can be wrong. */
const ownerless = anIdentityDetail({
  id: '7',
  name: 'user/ci-deployer',
  displayName: 'ci-deployer',
  reference: 'aws:main/user/ci-deployer',
  provider: 'aws',
  scope: 'main',
  kind: 'service-user',
  privilege: 'admin',
  owner: {
    state: 'ownerless',
    reason: 'owner-left',
    ref: 'user:default/sam.lee',
  },
  findings: 3,
  severity: 'critical',
  lastUsedAt: at(-2),
  record: {
    aliases: ['arn:aws:iam::111122223333:user/ci-deployer'],
    description: 'Deploys the checkout from the old pipeline.',
    privilege: {
      level: 'admin',
      evidence: ['Policy AdministratorAccess is attached.'],
    },
    labels: { team: 'payments', managed: 'by hand' },
    createdAt: at(-900),
    credentials: [
      {
        uid: 'AKIAIOSFODNN7EXAMPLE',
        type: 'access-key',
        status: 'active',
        createdAt: at(-880),
        rotatedAt: at(-880),
        expiresAt: { value: null, observability: 'observed' },
        lastUsedAt: at(-2),
      },
      {
        uid: 'signing-2026',
        type: 'signing-certificate',
        status: 'active',
        createdAt: at(-300),
        rotatedAt: at(-300),
        expiresAt: at(12),
        lastUsedAt: {
          value: null,
          observability: 'out-of-window',
          windowDays: 400,
        },
      },
      {
        uid: 'console',
        type: 'password',
        status: 'unknown',
        createdAt: { value: null, observability: 'not-reported' },
        rotatedAt: { value: null, observability: 'not-reported' },
        expiresAt: { value: null, observability: 'not-supported' },
        lastUsedAt: { value: null, observability: 'observed' },
      },
    ],
    consumers: [
      { kind: 'ci-job', name: 'checkout/deploy' },
      { kind: 'repository', name: 'acme/checkout' },
    ],
  },
  presences: [
    { sourceId: 'aws', title: 'AWS main', firstSeenAt: daysFromNow(-60) },
  ],
  links: [
    {
      entityRef: 'component:default/checkout',
      signal: 'annotation',
      detail: 'accountability.dev/identities names its ARN',
    },
  ],
  edges: [
    {
      type: 'impersonates',
      direction: 'out',
      target: 'aws:main/role/admin',
      identityId: '9',
    },
    {
      type: 'federates-to',
      direction: 'in',
      target: 'kubernetes:prod/checkout/api',
      identityId: '8',
      detail: 'role trust policy',
    },
  ],
  candidates: [
    {
      signal: 'source-tag',
      text: 'payments',
      ref: 'group:default/payments',
      standing: 'active',
      field: 'tag team',
      confidence: 0.8,
    },
    {
      signal: 'creator',
      text: 'sam.lee',
      ref: 'user:default/sam.lee',
      standing: 'user-left',
      field: 'creator of the user',
      confidence: 0.4,
    },
  ],
  verdicts: [
    {
      ruleId: 'accountable-owner',
      title: 'Somebody answers for it',
      severity: 'high',
      verdict: { is: 'fail', because: 'Its owner Sam Lee has left.' },
      remedy: 'Claim it if it is yours, or offer it to the team that runs it.',
      firstSeenAt: daysFromNow(-12),
    },
    {
      ruleId: 'key-age',
      title: 'Keys are renewed',
      severity: 'critical',
      verdict: { is: 'fail', because: 'Key AKIA…EXAMPLE is 880 days old.' },
      exception: { id: '8', until: daysFromNow(25) },
      remedy: 'Make a new key, move its users over, delete the old one.',
      firstSeenAt: daysFromNow(-60),
    },
    {
      ruleId: 'password-and-keys',
      title: 'A password or keys, not both',
      severity: 'medium',
      verdict: { is: 'unknown', missing: ['whether a password is set'] },
      remedy: 'Take away the password.',
    },
    {
      ruleId: 'default-account',
      title: 'Not the default account',
      severity: 'medium',
      verdict: { is: 'not-applicable', because: 'AWS has no such thing.' },
      remedy: '',
    },
    {
      ruleId: 'shared-account',
      title: 'Used by one component',
      severity: 'low',
      verdict: { is: 'pass' },
      remedy: '',
    },
  ],
  history: [
    {
      at: daysFromNow(-12),
      what: 'Lost its owner',
      detail: 'user:default/sam.lee is no longer active',
    },
    {
      at: daysFromNow(-59),
      what: 'Claimed',
      by: 'user:default/sam.lee',
      detail: 'I wrote the pipeline.',
    },
    { at: daysFromNow(-60), what: 'First seen in AWS main' },
  ],
  actions: [
    { action: 'claim', allowed: true, owners },
    { action: 'transfer', allowed: true },
    { action: 'accept', allowed: false, why: 'Nothing was offered to you' },
    { action: 'dispute', allowed: true },
    { action: 'settle', allowed: false, why: 'There is no dispute' },
    {
      action: 'release',
      allowed: false,
      why: 'Only its owner may let go of it',
    },
  ],
});

const owned = anIdentityDetail({
  id: '8',
  name: 'checkout/api',
  reference: 'kubernetes:prod/checkout/api',
  actions: [
    {
      action: 'claim',
      allowed: false,
      why: 'Somebody answers for it already; dispute it if that is wrong',
    },
    { action: 'dispute', allowed: true },
  ],
});

const guessed = anIdentityDetail({
  id: '9',
  offeredTo: 'group:default/platform',
  exceptedUntil: daysFromNow(25),
  name: 'role/admin',
  reference: 'aws:main/role/admin',
  provider: 'aws',
  scope: 'main',
  kind: 'iam-role',
  privilege: 'admin',
  findings: 1,
  severity: 'high',
  owner: {
    state: 'ownerless',
    reason: 'only-inferred',
    ref: 'group:default/platform',
  },
  actions: ownerless.actions,
});

/** What the dev app knows. */
export const cannedIdentities: IdentityDetail[] = [ownerless, guessed, owned];
