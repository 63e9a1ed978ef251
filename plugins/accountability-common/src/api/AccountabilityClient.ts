import type { FrameworkKey } from '../frameworks';
import type { AccountabilityApi } from './AccountabilityApi';
import type { CallOptions } from './CallOptions';
import type {
  DefinitionDraft,
  DefinitionRevision,
  DefinitionWithdrawal,
} from './definitions';
import type { DutyQuery } from './duties';
import { ExceptionClient } from './ExceptionClient';
import type { OutcomeSamplesQuery, SamplesPush } from './measures';
import type { OutcomeListQuery } from './outcomes';
import { nameInPath, refInPath } from './paths';
import type {
  ReviewClose,
  ReviewDueQuery,
  ReviewListQuery,
  ReviewRecordRequest,
  ReviewStart,
} from './reviews';
import type { Transfer, TransferRequest } from './transfers';
import type { ScorecardExportQuery, ScorecardQuery } from './scorecard';
import type { ScorecardFirstQuery } from './scorecardFirst';
import type { ScorecardMoversQuery } from './scorecardMovers';
import type { DelegationRequest, SeatAnswerRequest } from './seats';

/** Typed client of the accountability backend, for browsers and backends. @public */
export class AccountabilityClient
  extends ExceptionClient
  implements AccountabilityApi
{
  getScorecard(query: ScorecardQuery, options?: CallOptions) {
    return this.calls.get('/scorecard', options, query);
  }

  getScorecardFirst(query: ScorecardFirstQuery, options?: CallOptions) {
    return this.calls.get('/scorecard/first', options, query);
  }

  getScorecardMovers(query: ScorecardMoversQuery, options?: CallOptions) {
    return this.calls.get('/scorecard/movers', options, query);
  }

  exportScorecard(query: ScorecardExportQuery, options?: CallOptions) {
    return this.calls.request('GET', '/scorecard/export.csv', {
      ...options,
      query,
    });
  }

  exportRules(options?: CallOptions) {
    return this.calls.request('GET', '/scorecard/rules.csv', options);
  }

  listFrameworks(options?: CallOptions) {
    return this.calls.get('/frameworks', options);
  }

  getFramework(key: FrameworkKey, options?: CallOptions) {
    return this.calls.get(`/frameworks/${key}`, options);
  }

  exportFramework(key: FrameworkKey, options?: CallOptions) {
    return this.calls.request('GET', `/frameworks/${key}/export.csv`, options);
  }

  listOutcomes(query: OutcomeListQuery, options?: CallOptions) {
    return this.calls.get('/outcomes', options, query);
  }

  getOutcome(ref: string, options?: CallOptions) {
    return this.calls.get(`/outcomes/${nameInPath(ref)}`, options);
  }

  getOutcomeSamples(
    ref: string,
    query: OutcomeSamplesQuery = {},
    options?: CallOptions,
  ) {
    return this.calls.get(
      `/outcomes/${nameInPath(ref)}/samples`,
      options,
      query,
    );
  }

  listMeasures(options?: CallOptions) {
    return this.calls.get('/measures', options);
  }

  pushSamples(measureId: string, request: SamplesPush, options?: CallOptions) {
    return this.calls.post(
      `/measures/${encodeURIComponent(measureId)}/samples`,
      request,
      options,
    );
  }

  answerSeat(ref: string, request: SeatAnswerRequest, options?: CallOptions) {
    return this.calls.post(
      `/outcomes/${nameInPath(ref)}/seat-answers`,
      request,
      options,
    );
  }

  delegateSeat(ref: string, request: DelegationRequest, options?: CallOptions) {
    return this.calls.post(
      `/outcomes/${nameInPath(ref)}/delegations`,
      request,
      options,
    );
  }

  revokeDelegation(ref: string, delegationId: string, options?: CallOptions) {
    return this.calls.post(
      `/outcomes/${nameInPath(ref)}/delegations/${encodeURIComponent(
        delegationId,
      )}/revoke`,
      {},
      options,
    );
  }

  mayTransfer(options?: CallOptions) {
    return this.calls.get('/transfers/allowed', options);
  }

  previewTransfer(transfer: Transfer, options?: CallOptions) {
    return this.calls.post('/transfers/preview', transfer, options);
  }

  transfer(request: TransferRequest, options?: CallOptions) {
    return this.calls.post('/transfers', request, options);
  }

  listDeparted(options?: CallOptions) {
    return this.calls.get('/transfers/departed', options);
  }

  listControls(options?: CallOptions) {
    return this.calls.get('/controls', options);
  }

  getControl(ref: string, options?: CallOptions) {
    return this.calls.get(`/controls/${nameInPath(ref)}`, options);
  }

  listReviews(query: ReviewListQuery, options?: CallOptions) {
    return this.calls.get('/reviews', options, query);
  }

  listDueReviews(query: ReviewDueQuery, options?: CallOptions) {
    return this.calls.get('/reviews/due', options, query);
  }

  previewReview(subject: string, options?: CallOptions) {
    return this.calls.get('/reviews/preview', options, { subject });
  }

  startReview(request: ReviewStart, options?: CallOptions) {
    return this.calls.post('/reviews', request, options);
  }

  getReview(id: string, options?: CallOptions) {
    return this.calls.get(`/reviews/${encodeURIComponent(id)}`, options);
  }

  recordReview(
    id: string,
    request: ReviewRecordRequest,
    options?: CallOptions,
  ) {
    return this.calls.post(
      `/reviews/${encodeURIComponent(id)}/records`,
      request,
      options,
    );
  }

  closeReview(id: string, request: ReviewClose, options?: CallOptions) {
    return this.calls.post(
      `/reviews/${encodeURIComponent(id)}/close`,
      request,
      options,
    );
  }

  getDuties(query: DutyQuery, options?: CallOptions) {
    return this.calls.get('/duties', options, query);
  }

  checkDefinition(draft: DefinitionDraft, options?: CallOptions) {
    return this.calls.post('/definitions/check', draft, options);
  }

  declareDefinition(draft: DefinitionDraft, options?: CallOptions) {
    return this.calls.post('/definitions', draft, options);
  }

  reviseDefinition(
    ref: string,
    revision: DefinitionRevision,
    options?: CallOptions,
  ) {
    return this.calls.post(`/definitions/${refInPath(ref)}`, revision, options);
  }

  withdrawDefinition(
    ref: string,
    withdrawal: DefinitionWithdrawal,
    options?: CallOptions,
  ) {
    return this.calls.post(
      `/definitions/${refInPath(ref)}/withdraw`,
      withdrawal,
      options,
    );
  }

  getPublishedDefinitions(options?: CallOptions) {
    return this.calls.get('/definitions/published', options);
  }
}
