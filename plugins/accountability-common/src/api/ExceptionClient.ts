import type { CallOptions } from './CallOptions';
import type {
  AcknowledgementRequest,
  EscalationListQuery,
} from './escalations';
import type { ExceptionApi } from './ExceptionApi';
import type { ExceptionProgrammeQuery } from './exceptionProgramme';
import type {
  ExceptionCreate,
  ExceptionEdit,
  ExceptionPreviewRequest,
  ExceptionRenewal,
  ExceptionStep,
} from './exceptionRequests';
import type { ExceptionListQuery } from './exceptions';
import type { ExemptionQuery } from './exemptions';
import type { ObligationQuery } from './obligations';
import { RegisterClient } from './RegisterClient';

/** The calls about exceptions, obligations and escalations. @public */
export class ExceptionClient extends RegisterClient implements ExceptionApi {
  listExceptions(query: ExceptionListQuery, options?: CallOptions) {
    return this.calls.get('/exceptions', options, query);
  }

  listObligations(query: ObligationQuery = {}, options?: CallOptions) {
    return this.calls.get('/obligations', options, query);
  }

  getObligationFeed(options?: CallOptions) {
    return this.calls.get('/obligations/feed', options);
  }

  createObligationFeed(options?: CallOptions) {
    return this.calls.post('/obligations/feed', {}, options);
  }

  async revokeObligationFeed(options?: CallOptions): Promise<void> {
    await this.calls.request('POST', '/obligations/feed/revoke', options);
  }

  listEscalations(query: EscalationListQuery = {}, options?: CallOptions) {
    return this.calls.get('/escalations', options, query);
  }

  getEscalation(id: string, options?: CallOptions) {
    return this.calls.get(`/escalations/${encodeURIComponent(id)}`, options);
  }

  acknowledgeEscalation(
    id: string,
    request: AcknowledgementRequest = {},
    options?: CallOptions,
  ) {
    return this.calls.post(
      `/escalations/${encodeURIComponent(id)}/acknowledge`,
      request,
      options,
    );
  }

  getExceptionProgramme(
    query: ExceptionProgrammeQuery = {},
    options?: CallOptions,
  ) {
    return this.calls.get('/exceptions/programme', options, query);
  }

  listExemptions(query: ExemptionQuery = {}, options?: CallOptions) {
    return this.calls.get('/exceptions/exemptions', options, query);
  }

  getException(id: string, options?: CallOptions) {
    return this.calls.get(`/exceptions/${encodeURIComponent(id)}`, options);
  }

  previewException(request: ExceptionPreviewRequest, options?: CallOptions) {
    return this.calls.post('/exceptions/preview', request, options);
  }

  createException(request: ExceptionCreate, options?: CallOptions) {
    return this.calls.post('/exceptions', request, options);
  }

  editException(id: string, edit: ExceptionEdit, options?: CallOptions) {
    return this.calls.post(
      `/exceptions/${encodeURIComponent(id)}/terms`,
      edit,
      options,
    );
  }

  stepException(id: string, step: ExceptionStep, options?: CallOptions) {
    return this.calls.post(
      `/exceptions/${encodeURIComponent(id)}/steps`,
      step,
      options,
    );
  }

  renewException(id: string, renewal: ExceptionRenewal, options?: CallOptions) {
    return this.calls.post(
      `/exceptions/${encodeURIComponent(id)}/renewals`,
      renewal,
      options,
    );
  }
}
