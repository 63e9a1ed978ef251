import type { AccountabilityApi, CallOptions } from './AccountabilityApi';
import { BackendCalls, type AccountabilityClientOptions } from './BackendCalls';
import type { BulkDecisionRequest, DecisionRequest } from './decisions';
import type {
  DefinitionDraft,
  DefinitionRevision,
  DefinitionWithdrawal,
} from './definitions';
import type { DutyQuery } from './duties';
import type { IdentityFilter, IdentityListQuery } from './identities';
import type {
  DelegationRequest,
  OutcomeListQuery,
  SeatAnswerRequest,
} from './outcomes';
import { nameInPath, refInPath } from './paths';
import type {
  ReviewClose,
  ReviewDueQuery,
  ReviewListQuery,
  ReviewRecordRequest,
  ReviewStart,
} from './reviews';
import type { ScorecardQuery } from './scorecard';
import type { PushOpen } from './sources';

/** Typed client of the accountability backend, for browsers and backends. @public */
export class AccountabilityClient implements AccountabilityApi {
  readonly #calls: BackendCalls;

  constructor(options: AccountabilityClientOptions) {
    this.#calls = new BackendCalls(options);
  }

  listIdentities(query: IdentityListQuery, options?: CallOptions) {
    return this.#get('/identities', options, query);
  }

  getIdentityFacets(filter: IdentityFilter, options?: CallOptions) {
    return this.#get('/identities/facets', options, filter);
  }

  exportIdentities(filter: IdentityFilter, options?: CallOptions) {
    return this.#calls.request('GET', '/identities/export.csv', {
      ...options,
      query: filter,
    });
  }

  getIdentity(id: string, options?: CallOptions) {
    return this.#get(`/identities/${encodeURIComponent(id)}`, options);
  }

  decide(id: string, decision: DecisionRequest, options?: CallOptions) {
    return this.#post(
      `/identities/${encodeURIComponent(id)}/decisions`,
      decision,
      options,
    );
  }

  decideInBulk(request: BulkDecisionRequest, options?: CallOptions) {
    return this.#post('/identities/decisions', request, options);
  }

  getCatalogPatch(id: string, entityRef: string, options?: CallOptions) {
    return this.#get(
      `/identities/${encodeURIComponent(id)}/catalog-patch`,
      options,
      { entityRef },
    );
  }

  getEntityPosture(entityRef: string, options?: CallOptions) {
    return this.#get('/posture/entity', options, { entityRef });
  }

  getFlags(since: number, options?: CallOptions) {
    return this.#get('/posture/flags', options, { since });
  }

  getOverview(options?: CallOptions) {
    return this.#get('/posture/overview', options);
  }

  getScorecard(query: ScorecardQuery, options?: CallOptions) {
    return this.#get('/scorecard', options, query);
  }

  listRules(options?: CallOptions) {
    return this.#get('/rules', options);
  }

  listSources(options?: CallOptions) {
    return this.#get('/sources', options);
  }

  listRuns(sourceId: string, options?: CallOptions) {
    return this.#get(`/sources/${encodeURIComponent(sourceId)}/runs`, options);
  }

  async startRun(sourceId: string, options?: CallOptions) {
    await this.#calls.request(
      'POST',
      `/sources/${encodeURIComponent(sourceId)}/runs`,
      options,
    );
  }

  listFormats(options?: CallOptions) {
    return this.#get('/formats', options);
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
    const response = await this.#calls.request('POST', '/uploads', {
      ...options,
      body,
    });
    return response.json();
  }

  getUpload(id: string, options?: CallOptions) {
    return this.#get(`/uploads/${encodeURIComponent(id)}`, options);
  }

  applyUpload(id: string, options?: CallOptions) {
    return this.#post(`/uploads/${encodeURIComponent(id)}/apply`, {}, options);
  }

  openPushRun(sourceId: string, request: PushOpen, options?: CallOptions) {
    return this.#post(
      `/push/${encodeURIComponent(sourceId)}/runs`,
      request,
      options,
    );
  }

  pushBatch(runId: string, records: unknown[], options?: CallOptions) {
    return this.#post(
      `/push/runs/${encodeURIComponent(runId)}/batches`,
      { records },
      options,
    );
  }

  completePushRun(runId: string, options?: CallOptions) {
    return this.#post(
      `/push/runs/${encodeURIComponent(runId)}/complete`,
      {},
      options,
    );
  }

  getHealth(options?: CallOptions) {
    return this.#get('/health', options);
  }

  listOutcomes(query: OutcomeListQuery, options?: CallOptions) {
    return this.#get('/outcomes', options, query);
  }

  getOutcome(ref: string, options?: CallOptions) {
    return this.#get(`/outcomes/${nameInPath(ref)}`, options);
  }

  answerSeat(ref: string, request: SeatAnswerRequest, options?: CallOptions) {
    return this.#post(
      `/outcomes/${nameInPath(ref)}/seat-answers`,
      request,
      options,
    );
  }

  delegateSeat(ref: string, request: DelegationRequest, options?: CallOptions) {
    return this.#post(
      `/outcomes/${nameInPath(ref)}/delegations`,
      request,
      options,
    );
  }

  revokeDelegation(ref: string, delegationId: string, options?: CallOptions) {
    return this.#post(
      `/outcomes/${nameInPath(ref)}/delegations/${encodeURIComponent(
        delegationId,
      )}/revoke`,
      {},
      options,
    );
  }

  listControls(options?: CallOptions) {
    return this.#get('/controls', options);
  }

  getControl(ref: string, options?: CallOptions) {
    return this.#get(`/controls/${nameInPath(ref)}`, options);
  }

  listReviews(query: ReviewListQuery, options?: CallOptions) {
    return this.#get('/reviews', options, query);
  }

  listDueReviews(query: ReviewDueQuery, options?: CallOptions) {
    return this.#get('/reviews/due', options, query);
  }

  previewReview(subject: string, options?: CallOptions) {
    return this.#get('/reviews/preview', options, { subject });
  }

  startReview(request: ReviewStart, options?: CallOptions) {
    return this.#post('/reviews', request, options);
  }

  getReview(id: string, options?: CallOptions) {
    return this.#get(`/reviews/${encodeURIComponent(id)}`, options);
  }

  recordReview(
    id: string,
    request: ReviewRecordRequest,
    options?: CallOptions,
  ) {
    return this.#post(
      `/reviews/${encodeURIComponent(id)}/records`,
      request,
      options,
    );
  }

  closeReview(id: string, request: ReviewClose, options?: CallOptions) {
    return this.#post(
      `/reviews/${encodeURIComponent(id)}/close`,
      request,
      options,
    );
  }

  getDuties(query: DutyQuery, options?: CallOptions) {
    return this.#get('/duties', options, query);
  }

  checkDefinition(draft: DefinitionDraft, options?: CallOptions) {
    return this.#post('/definitions/check', draft, options);
  }

  declareDefinition(draft: DefinitionDraft, options?: CallOptions) {
    return this.#post('/definitions', draft, options);
  }

  reviseDefinition(
    ref: string,
    revision: DefinitionRevision,
    options?: CallOptions,
  ) {
    return this.#post(`/definitions/${refInPath(ref)}`, revision, options);
  }

  withdrawDefinition(
    ref: string,
    withdrawal: DefinitionWithdrawal,
    options?: CallOptions,
  ) {
    return this.#post(
      `/definitions/${refInPath(ref)}/withdraw`,
      withdrawal,
      options,
    );
  }

  getPublishedDefinitions(options?: CallOptions) {
    return this.#get('/definitions/published', options);
  }

  #get(path: string, options?: CallOptions, query?: object) {
    return this.#calls.get(path, options, query);
  }

  #post(path: string, json: unknown, options?: CallOptions) {
    return this.#calls.post(path, json, options);
  }
}
