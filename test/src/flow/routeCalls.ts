import { kubectlOutput } from '../testing/portal/kubectlOutput';

/** A call that a route answers, once everything exists that it names. */
export interface RouteCall {
  query?: string;
  json?: unknown;
  form?: () => FormData;
  /** Path parameters; `id` is an identity's unless it is said here. */
  params?: Record<string, string>;
  /** Only people may call it. */
  person?: true;
  /** Whoever has the link may call it, without a token. */
  link?: true;
}

const decision = { action: 'dispute', reason: 'to try the route' };

function upload(): FormData {
  const form = new FormData();
  form.set('format', 'kubernetes');
  form.set('scope', 'dropped');
  form.append('files', new File([kubectlOutput('a')], 'export.json'));
  return form;
}

// The portal refuses a next review that is not ahead.
const tomorrow = new Date(Date.now() + 24 * 3_600_000)
  .toISOString()
  .slice(0, 10);
const inThirtyDays = new Date(Date.now() + 30 * 24 * 3_600_000).toISOString();
const terms = {
  title: 'The policy is being written',
  rules: ['OUT-06'],
  outcomes: ['outcome:default/in-git'],
  reason: 'to try the route',
  residual: { likelihood: 1, impact: 1 },
  expiresAt: inThirtyDays,
};
const register =
  'reference,rules,outcomes\nRISK-1,OUT-07,outcome:default/in-git\n';
const outcome = { namespace: 'default', name: 'in-git' };
const control = { namespace: 'default', name: 'offboarding' };
const seat = { seat: 'business-result', holder: 'user:default/ann' };
const definition = { kind: 'outcome', namespace: 'default', name: 'in-portal' };
const draft = {
  kind: 'Outcome',
  name: 'in-portal',
  spec: {
    statement: 'Every route answers.',
    model: 'centralised',
    measure: { id: 'routes', direction: 'increase' },
  },
};

/**
 * One call for every route, in an order that works. `{run}`, `{upload}`,
 * `{delegation}`, `{hash}` and what is of a review are made on the way.
 */
export const routeCalls: Record<string, RouteCall> = {
  'GET /identities': { query: 'limit=5&sort=-privilege&kind=service-account' },
  'GET /identities/facets': { query: 'q=acme' },
  'GET /identities/export.csv': { query: 'provider=kubernetes' },
  'GET /identities/{id}': {},
  'GET /identities/{id}/catalog-patch': {
    query: 'entityRef=component:default/api',
  },
  'POST /identities/{id}/decisions': { json: decision, person: true },
  'POST /identities/decisions': {
    json: { selection: { filter: { q: 'acme' } }, decision, preview: true },
    person: true,
  },
  'GET /posture/entity': { query: 'entityRef=component:default/api' },
  'GET /posture/flags': { query: 'since=0' },
  'GET /posture/overview': {},
  'GET /scorecard': { query: 'by=system&period=30&limit=5' },
  'GET /scorecard/first': { query: 'limit=5' },
  'GET /scorecard/movers': { query: 'by=system&limit=3' },
  'GET /scorecard/export.csv': { query: 'by=group' },
  'GET /scorecard/rules.csv': {},
  'GET /frameworks': {},
  'GET /frameworks/{key}': { params: { key: 'csf' } },
  'GET /frameworks/{key}/export.csv': { params: { key: 'owasp-nhi' } },
  'GET /rules': {},
  'GET /sources': {},
  'GET /sources/{id}/runs': { params: { id: 'pipeline' } },
  'POST /sources/{id}/runs': { params: { id: 'files' } },
  'GET /formats': {},
  'POST /uploads': { form: upload, person: true },
  'GET /uploads/{id}': { params: { id: '{upload}' } },
  'POST /uploads/{id}/apply': {
    params: { id: '{upload}' },
    json: {},
    person: true,
  },
  'POST /push/{sourceId}/runs': {
    params: { sourceId: 'other-pipeline' },
    json: { provider: 'kubernetes', scope: 'prod' },
  },
  'POST /push/runs/{runId}/batches': {
    params: { runId: '{run}' },
    json: { records: [{ provider: 'kubernetes' }] },
  },
  'POST /push/runs/{runId}/complete': { params: { runId: '{run}' }, json: {} },
  'GET /health': {},
  'GET /outcomes': { query: 'q=git&entity=component:default/api&limit=5' },
  'GET /outcomes/{namespace}/{name}': { params: outcome },
  'POST /outcomes/{namespace}/{name}/seat-answers': {
    params: outcome,
    json: { ...seat, answer: 'accept', charterVersion: 1 },
    person: true,
  },
  'POST /outcomes/{namespace}/{name}/delegations': {
    params: outcome,
    json: {
      ...{ ...seat, to: 'user:default/ben', reason: 'to try the route' },
      ...{ from: '2990-01-01T00:00:00Z', until: '2990-02-01T00:00:00Z' },
    },
    person: true,
  },
  'POST /outcomes/{namespace}/{name}/delegations/{id}/revoke': {
    params: { ...outcome, id: '{delegation}' },
    json: {},
    person: true,
  },
  'GET /measures': {},
  'GET /outcomes/{namespace}/{name}/samples': {
    params: outcome,
    query: 'days=30',
  },
  'POST /measures/{id}/samples': {
    params: { id: 'routes' },
    json: { samples: [{ at: '2026-11-01T00:00:00Z', value: 3 }] },
  },
  'GET /reviews': { query: 'subject=outcome:default/in-git&limit=5' },
  'GET /reviews/due': { query: 'limit=5' },
  'GET /reviews/preview': { query: 'subject=programme' },
  'POST /reviews': { json: { subject: 'programme' }, person: true },
  'GET /reviews/{id}': { params: { id: '{review}' } },
  'POST /reviews/{id}/records': {
    params: { id: '{review}' },
    json: {
      ...{ minutes: 'We tried the route', participants: ['user:default/ann'] },
      decisions: [{ what: 'keep', text: 'It answers' }],
      expectedHash: '{reviewHash}',
    },
    person: true,
  },
  'POST /reviews/{id}/close': {
    params: { id: '{review}' },
    json: { expectedHash: '{reviewHash}', nextOn: tomorrow },
    person: true,
  },
  'GET /obligations': { query: 'days=30', person: true },
  'GET /obligations/feed': { person: true },
  'POST /obligations/feed': { person: true },
  'GET /obligations/calendar/{token}': {
    params: { token: '{calendar}' },
    link: true,
  },
  'POST /obligations/feed/revoke': { person: true },
  'GET /escalations': { query: 'limit=5&mine=true' },
  'GET /escalations/{id}': { params: { id: '{escalation}' } },
  'POST /escalations/{id}/acknowledge': {
    params: { id: '{escalation}' },
    json: { note: 'to try the route' },
    person: true,
  },
  'GET /exceptions': { query: 'limit=5&sort=expiresAt&state=active' },
  'GET /exceptions/programme': { query: 'outcome=outcome:default/none' },
  'GET /exceptions/exemptions': { query: 'verdict=fail&limit=5' },
  'POST /exceptions/preview': {
    json: { rules: terms.rules, outcomes: terms.outcomes },
    person: true,
  },
  'POST /exceptions': { json: { terms }, person: true },
  'GET /exceptions/export.csv': { query: 'state=active' },
  'POST /exceptions/import/preview': { json: { csv: register }, person: true },
  'POST /exceptions/import': { json: { csv: register }, person: true },
  'GET /exceptions/{id}': { params: { id: '{exception}' } },
  'POST /exceptions/{id}/terms': {
    params: { id: '{exception}' },
    json: {
      terms: { ...terms, title: 'The policy is written this month' },
      expectedHash: '{exceptionHash}',
    },
    person: true,
  },
  'POST /exceptions/{id}/steps': {
    params: { id: '{exception}' },
    json: { action: 'submit', contentHash: '{exceptionContent}' },
    person: true,
  },
  'POST /exceptions/{id}/renewals': {
    params: { id: '{exception}' },
    json: {
      expiresAt: new Date(
        Date.parse(inThirtyDays) + 24 * 3_600_000,
      ).toISOString(),
      ...{ reason: 'It takes a day more', progress: 'Nearly there' },
      evidence: [{ title: 'Draft of the policy' }],
      contentHash: '{exceptionContent}',
    },
    person: true,
  },
  'GET /transfers/allowed': { person: true },
  'GET /transfers/departed': {},
  'POST /transfers/preview': {
    json: { from: 'user:default/ann', to: 'user:default/ben' },
    person: true,
  },
  'POST /transfers': {
    json: {
      ...{ from: 'user:default/ann', to: 'user:default/ben' },
      ...{ reason: 'to try the route', expectedHash: '{transferHash}' },
    },
    person: true,
  },
  'GET /duties': { query: 'outcome=outcome:default/in-git' },
  'GET /controls': {},
  'GET /controls/{namespace}/{name}': { params: control },
  'POST /definitions/check': { json: draft, person: true },
  'POST /definitions': { json: draft, person: true },
  'POST /definitions/{kind}/{namespace}/{name}': {
    params: definition,
    json: {
      ...{ spec: { ...draft.spec, riskTolerance: 'None' }, reason: 'Agreed' },
      expectedHash: '{hash}',
    },
    person: true,
  },
  'POST /definitions/{kind}/{namespace}/{name}/withdraw': {
    params: definition,
    json: { reason: 'It was tried' },
    person: true,
  },
  'GET /definitions/published': {},
};
