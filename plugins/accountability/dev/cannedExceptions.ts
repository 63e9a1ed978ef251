import { ConflictError, NotFoundError } from '@backstage/errors';
import type {
  ExceptionApi,
  ExceptionDetail,
} from 'backstage-plugin-accountability-common';
import {
  anApprover,
  anExceptionDetail,
  anExceptionSubject,
} from '../src/testing/anException';
import { anExceptionPreview } from '../src/testing/anExceptionPreview';
import { anExceptionProgramme } from '../src/testing/anExceptionProgramme';
import { anExemption } from '../src/testing/anExemption';
import { cannedEscalations } from './cannedEscalations';
import { cannedObligations } from './cannedObligations';
import { cannedRegister } from './cannedRegister';
import { cannedParty } from './cannedPeople';
import { daysFromNow } from './daysFromNow';

const step = { contentHash: 'c0ffee0011223344', hash: 'beef001122334455' };

const asked = anExceptionDetail({
  ...{ id: '7', state: 'under-review', severity: 'critical', waitsForMe: true },
  title: 'Keys are renewed: aws:main/user/ci-deployer and 2 more',
  ...{ subjects: 5, visibleSubjects: 3 },
  firstSubject: 'aws:main/user/ci-deployer',
  requester: cannedParty('sofia.lindqvist'),
  decidedBy: 'outcome:default/no-ownerless-identities',
  requestedAt: daysFromNow(-6),
  decisionDueAt: daysFromNow(-1),
  expiresAt: daysFromNow(28),
  raises: [
    {
      entityRef: 'component:default/checkout',
      annotation: 'accountability.dev/exposure',
      value: 'internet',
    },
  ],
  approvers: [
    anApprover({
      holders: [cannedParty('risk-desk')],
      approval: {
        by: cannedParty('rita.day'),
        at: daysFromNow(-2),
        reason: 'The wall holds until January.',
      },
    }),
    anApprover({
      seat: 'control-system',
      holders: [cannedParty('identity-platform')],
    }),
    anApprover({
      ...{ seat: 'legal', because: 'clause', holders: [] },
      problem: 'The seat legal of "Keys" is vacant; nominate somebody',
      problemCode: {
        ...{ code: 'seat-vacant', seat: 'legal', where: '"Keys"' },
        text: 'The seat legal of "Keys" is vacant; nominate somebody',
      },
    }),
  ],
  findings: [
    anExceptionSubject({ identityId: '7', title: 'aws:main/user/ci-deployer' }),
    anExceptionSubject({
      ...{ identityId: '8', title: 'aws:main/role/backup', failing: false },
      because: undefined,
    }),
  ],
  earlier: ['2', '3'].map((id, index) => ({
    ...{ id, title: 'The same, before', state: 'expired' as const },
    effectiveFrom: daysFromNow(-200 + index * 90),
    endedAt: daysFromNow(-120 + index * 90),
  })),
  transitions: [
    {
      ...{ sequence: 1, event: 'create', to: 'draft', ...step },
      ...{ at: daysFromNow(-7), by: cannedParty('sofia.lindqvist') },
    },
    {
      ...{ sequence: 2, event: 'submit', to: 'requested', ...step },
      ...{ at: daysFromNow(-6), by: cannedParty('sofia.lindqvist') },
    },
    {
      ...{ sequence: 3, event: 'approve', to: 'under-review', ...step },
      ...{ at: daysFromNow(-2), by: cannedParty('rita.day') },
      ...{ seat: 'exception-handling', onBehalfOf: 'group:default/risk-desk' },
      reason: 'The wall holds until January.',
    },
  ],
  actions: [
    {
      ...{ action: 'approve', allowed: true },
      seats: ['control-system', 'business-result'],
    },
    { action: 'ask-changes', allowed: true },
    { action: 'reject', allowed: true },
    {
      ...{ action: 'withdraw', allowed: false },
      why: 'only whoever asked may withdraw it',
    },
  ],
});

const active = anExceptionDetail({
  ...{ id: '8', state: 'active', effective: true, renewals: 1 },
  title: 'The backup role keeps its rights',
  ...{ severity: 'medium', waitingFor: [], noLongerNeeded: true },
  requester: cannedParty('rita.day'),
  requestedAt: daysFromNow(-40),
  decisionDueAt: daysFromNow(-30),
  effectiveFrom: daysFromNow(-35),
  nextReviewAt: daysFromNow(10),
  expiresAt: daysFromNow(25),
  approvers: [anApprover()],
  transitions: [
    {
      ...{ sequence: 1, event: 'review', from: 'active', to: 'active' },
      ...{ at: daysFromNow(-5), by: cannedParty('rita.day'), ...step },
    },
  ],
  actions: [
    { action: 'close', allowed: true },
    { action: 'renew', allowed: true },
    { action: 'revoke', allowed: false, why: 'you hold no seat that decides' },
  ],
});

const draft = anExceptionDetail({
  ...{ id: '9', state: 'draft', title: 'Not thought through yet' },
  ...{ severity: 'low', requestedAt: undefined, decisionDueAt: undefined },
  expiresAt: daysFromNow(60),
  waitingFor: [],
  actions: [
    { action: 'edit', allowed: true },
    { action: 'submit', allowed: true },
    { action: 'withdraw', allowed: true },
  ],
});

const all: ExceptionDetail[] = [asked, active, draft];

const byId = (id: string) => {
  const found = all.find(one => one.id === id);
  if (!found) throw new NotFoundError(`There is no exception ${id}`);
  return found;
};

/** A register with one to decide, one that lasts, and a draft. */
export const cannedExceptions: ExceptionApi = {
  ...cannedEscalations,
  listExceptions: async ({ mine, state, severity }) => ({
    items: all.filter(
      one =>
        (mine !== 'to-decide' || one.waitsForMe) &&
        (mine !== 'requested' || one.state === 'draft') &&
        (!state || [state].flat().includes(one.state)) &&
        (!severity || one.severity === severity),
    ),
    counts: { 'under-review': 1, active: 1, draft: 1, expired: 2 },
    toDecide: 1,
  }),
  listObligations: async ({ days = 90 } = {}) =>
    cannedObligations(Number(days)),
  getObligationFeed: async () => ({}),
  createObligationFeed: async () => ({
    createdAt: daysFromNow(0),
    path: '/feeds/canned.ics',
  }),
  revokeObligationFeed: async () => {},
  getExceptionProgramme: async () => {
    const programme = anExceptionProgramme({ asOf: daysFromNow(0) });
    const exempt = {
      ruleId: 'EXC-13',
      title: 'What a policy engine lets pass is in the register',
      ...{ severity: 'high' as const, remedy: 'Request an exception.' },
      ...{ pass: 3, fail: 1, unknown: 0 },
    };
    return { ...programme, rules: [...programme.rules, exempt] };
  },
  listExemptions: async () => ({
    items: [anExemption({ firstSeenAt: daysFromNow(-40) })],
    counts: { fail: 1, pass: 3 },
  }),
  getException: async id => byId(id),
  previewException: async ({ identities = [], concerns = [] }) =>
    anExceptionPreview({
      ...{ severity: 'critical', raises: asked.raises },
      latestExpiresAt: daysFromNow(30),
      decisionDueAt: daysFromNow(7),
      approvers: asked.approvers.slice(0, concerns.length > 0 ? 3 : 2),
      outcomes: [
        {
          ...{ ref: asked.decidedBy ?? '', problems: [] },
          title: 'Every machine identity …',
        },
        {
          ...{ ref: 'outcome:default/keys', title: 'Keys are renewed' },
          problems: ['The seat exception handling of "Keys" is vacant'],
        },
      ],
      controls: [{ ref: 'control:default/wall', title: 'The wall' }],
      findings: identities.map(identityId =>
        anExceptionSubject({ identityId }),
      ),
      earlier: asked.earlier,
    }),
  createException: async () => draft,
  editException: async () => draft,
  stepException: async () => {
    throw new ConflictError('It was changed a moment ago.');
  },
  renewException: async () => draft,
  ...cannedRegister,
};
