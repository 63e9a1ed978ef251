import type { CallOptions } from './CallOptions';
import type { ExceptionExportQuery } from './exceptionExport';
import type {
  ExceptionImportPreviewRequest,
  ExceptionImportRequest,
} from './exceptionImport';
import { InventoryClient } from './InventoryClient';

/** Calls that take the register of exceptions in or out as a whole. @public */
export class RegisterClient extends InventoryClient {
  previewExceptionImport(
    request: ExceptionImportPreviewRequest,
    options?: CallOptions,
  ) {
    return this.calls.post('/exceptions/import/preview', request, options);
  }

  importExceptions(request: ExceptionImportRequest, options?: CallOptions) {
    return this.calls.post('/exceptions/import', request, options);
  }

  exportExceptions(query: ExceptionExportQuery = {}, options?: CallOptions) {
    return this.calls.request('GET', '/exceptions/export.csv', {
      ...options,
      query,
    });
  }
}
