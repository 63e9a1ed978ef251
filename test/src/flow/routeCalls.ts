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
}

const decision = { action: 'dispute', reason: 'to try the route' };

function upload(): FormData {
  const form = new FormData();
  form.set('format', 'kubernetes');
  form.set('scope', 'dropped');
  form.append('files', new File([kubectlOutput('a')], 'export.json'));
  return form;
}

/** One call for every route, in an order that works. `{run}` and `{upload}` are ids made on the way. */
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
};
