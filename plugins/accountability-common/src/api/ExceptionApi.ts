import type { CallOptions } from './CallOptions';
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
import type {
  ObligationFeed,
  ObligationFeedLink,
  ObligationList,
  ObligationQuery,
} from './obligations';

/** Exceptions: asking, deciding, ending; and what the caller must do. @public */
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
}
