import type { AccountabilityApi } from './AccountabilityApi';
import type { CallOptions } from './CallOptions';
import { BackendCalls, type AccountabilityClientOptions } from './BackendCalls';
import type { BulkDecisionRequest, DecisionRequest } from './decisions';
import type { IdentityFilter, IdentityListQuery } from './identities';
import type { PushOpen } from './sources';

/** Calls about identities, what entities are told of them, and their sources. @public */
export class InventoryClient {
  /** @internal */
  protected readonly calls: BackendCalls;

  constructor(options: AccountabilityClientOptions) {
    this.calls = new BackendCalls(options);
  }

  listIdentities(query: IdentityListQuery, options?: CallOptions) {
    return this.calls.get('/identities', options, query);
  }

  getIdentityFacets(filter: IdentityFilter, options?: CallOptions) {
    return this.calls.get('/identities/facets', options, filter);
  }

  exportIdentities(filter: IdentityFilter, options?: CallOptions) {
    return this.calls.request('GET', '/identities/export.csv', {
      ...options,
      query: filter,
    });
  }

  getIdentity(id: string, options?: CallOptions) {
    return this.calls.get(`/identities/${encodeURIComponent(id)}`, options);
  }

  decide(id: string, decision: DecisionRequest, options?: CallOptions) {
    return this.calls.post(
      `/identities/${encodeURIComponent(id)}/decisions`,
      decision,
      options,
    );
  }

  decideInBulk(request: BulkDecisionRequest, options?: CallOptions) {
    return this.calls.post('/identities/decisions', request, options);
  }

  getCatalogPatch(id: string, entityRef: string, options?: CallOptions) {
    return this.calls.get(
      `/identities/${encodeURIComponent(id)}/catalog-patch`,
      options,
      { entityRef },
    );
  }

  getEntityPosture(entityRef: string, options?: CallOptions) {
    return this.calls.get('/posture/entity', options, { entityRef });
  }

  getFlags(since: number, options?: CallOptions) {
    return this.calls.get('/posture/flags', options, { since });
  }

  getOverview(options?: CallOptions) {
    return this.calls.get('/posture/overview', options);
  }

  listRules(options?: CallOptions) {
    return this.calls.get('/rules', options);
  }

  listSources(options?: CallOptions) {
    return this.calls.get('/sources', options);
  }

  listRuns(sourceId: string, options?: CallOptions) {
    return this.calls.get(
      `/sources/${encodeURIComponent(sourceId)}/runs`,
      options,
    );
  }

  async startRun(sourceId: string, options?: CallOptions) {
    await this.calls.request(
      'POST',
      `/sources/${encodeURIComponent(sourceId)}/runs`,
      options,
    );
  }

  listFormats(options?: CallOptions) {
    return this.calls.get('/formats', options);
  }

  async upload(
    request: Parameters<AccountabilityApi['upload']>[0],
    options?: CallOptions,
  ) {
    const body = new FormData();
    body.set('format', request.format);
    if (request.scope) body.set('scope', request.scope);
    body.set('settings', JSON.stringify(request.settings ?? {}));
    for (const file of request.files) body.append('files', file, file.name);
    const response = await this.calls.request('POST', '/uploads', {
      ...options,
      body,
    });
    return response.json();
  }

  getUpload(id: string, options?: CallOptions) {
    return this.calls.get(`/uploads/${encodeURIComponent(id)}`, options);
  }

  applyUpload(id: string, options?: CallOptions) {
    return this.calls.post(
      `/uploads/${encodeURIComponent(id)}/apply`,
      {},
      options,
    );
  }

  openPushRun(sourceId: string, request: PushOpen, options?: CallOptions) {
    return this.calls.post(
      `/push/${encodeURIComponent(sourceId)}/runs`,
      request,
      options,
    );
  }

  pushBatch(runId: string, records: unknown[], options?: CallOptions) {
    return this.calls.post(
      `/push/runs/${encodeURIComponent(runId)}/batches`,
      { records },
      options,
    );
  }

  completePushRun(runId: string, options?: CallOptions) {
    return this.calls.post(
      `/push/runs/${encodeURIComponent(runId)}/complete`,
      {},
      options,
    );
  }

  getHealth(options?: CallOptions) {
    return this.calls.get('/health', options);
  }
}
