import type { CallOptions } from './CallOptions';
import type {
  AcknowledgementRequest,
  EscalationDetail,
  EscalationListQuery,
  EscalationPage,
} from './escalations';
import type { ExceptionExportQuery } from './exceptionExport';
import type {
  ExceptionImport,
  ExceptionImportPreviewRequest,
  ExceptionImportRequest,
} from './exceptionImport';
import type {
  ExceptionProgramme,
  ExceptionProgrammeQuery,
} from './exceptionProgramme';
import type {
  ExceptionCreate,
  ExceptionEdit,
  ExceptionPreviewRequest,
  ExceptionRenewal,
  ExceptionStep,
} from './exceptionRequests';
import type {
  ExceptionDetail,
  ExceptionListQuery,
  ExceptionPage,
  ExceptionPreview,
} from './exceptions';
import type { ExemptionPage, ExemptionQuery } from './exemptions';
import type {
  ObligationFeed,
  ObligationFeedLink,
  ObligationList,
  ObligationQuery,
} from './obligations';

/** Exceptions: asking, deciding, ending; what the caller must do, and what went upwards. @public */
export interface ExceptionApi {
  /** Exceptions that the caller may see, newest first unless sorted otherwise. */
  listExceptions(
    query: ExceptionListQuery,
    options?: CallOptions,
  ): Promise<ExceptionPage>;
  /** What the caller must do, the most overdue first. */
  listObligations(
    query?: ObligationQuery,
    options?: CallOptions,
  ): Promise<ObligationList>;
  getObligationFeed(options?: CallOptions): Promise<ObligationFeed>;
  /** Makes a new link to the calendar; the one before opens nothing any more. */
  createObligationFeed(options?: CallOptions): Promise<ObligationFeedLink>;
  revokeObligationFeed(options?: CallOptions): Promise<void>;
  /** Deadlines that have passed and are not met, the longest overdue first. */
  listEscalations(
    query?: EscalationListQuery,
    options?: CallOptions,
  ): Promise<EscalationPage>;
  getEscalation(id: string, options?: CallOptions): Promise<EscalationDetail>;
  /** Says that the caller has seen it; ends reminders to them. */
  acknowledgeEscalation(
    id: string,
    request?: AcknowledgementRequest,
    options?: CallOptions,
  ): Promise<EscalationDetail>;
  /** What exceptions cost, beside what they bring: of all, or of what the caller may see. */
  getExceptionProgramme(
    query?: ExceptionProgrammeQuery,
    options?: CallOptions,
  ): Promise<ExceptionProgramme>;
  /**
   * What policy engines let pass, and whether the register knows of it. For those who
   * may see totals of the organisation.
   */
  listExemptions(
    query?: ExemptionQuery,
    options?: CallOptions,
  ): Promise<ExemptionPage>;
  getException(id: string, options?: CallOptions): Promise<ExceptionDetail>;
  /** Limits and decision makers of a request; keeps nothing. */
  previewException(
    request: ExceptionPreviewRequest,
    options?: CallOptions,
  ): Promise<ExceptionPreview>;
  /** Begins an exception, as a draft or handed in at once. */
  createException(
    request: ExceptionCreate,
    options?: CallOptions,
  ): Promise<ExceptionDetail>;
  /** Changes a draft. */
  editException(
    id: string,
    edit: ExceptionEdit,
    options?: CallOptions,
  ): Promise<ExceptionDetail>;
  /** Submits, decides, withdraws, revokes, closes. */
  stepException(
    id: string,
    step: ExceptionStep,
    options?: CallOptions,
  ): Promise<ExceptionDetail>;
  /** Asks for a renewal; answers with the new exception. */
  renewException(
    id: string,
    renewal: ExceptionRenewal,
    options?: CallOptions,
  ): Promise<ExceptionDetail>;
  /** What would become of each row of another register; keeps nothing. */
  previewExceptionImport(
    request: ExceptionImportPreviewRequest,
    options?: CallOptions,
  ): Promise<ExceptionImport>;
  /** Makes drafts of the rows of another register; what came before is left alone. */
  importExceptions(
    request: ExceptionImportRequest,
    options?: CallOptions,
  ): Promise<ExceptionImport>;
  /** CSV of all that match, as a stream. */
  exportExceptions(
    query?: ExceptionExportQuery,
    options?: CallOptions,
  ): Promise<Response>;
}
