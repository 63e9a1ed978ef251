import { useApi } from '@backstage/core-plugin-api';
import type {
  ExceptionPreview,
  ExceptionPreviewRequest,
} from 'backstage-plugin-accountability-common';
import { useRef } from 'react';
import { accountabilityApiRef } from '../../api';
import { type AsyncData, useAsyncData } from '../../shared';

/**
 * What follows from a request. What followed before stays while it is asked anew, so
 * that nothing jumps while somebody ticks a box.
 */
export function useRequestPreview(
  request: ExceptionPreviewRequest,
): AsyncData<ExceptionPreview> {
  const api = useApi(accountabilityApiRef);
  const last = useRef<ExceptionPreview>();
  const preview = useAsyncData(JSON.stringify(request), signal =>
    api.previewException(request, { signal }),
  );
  if (preview.data) last.current = preview.data;
  return { ...preview, data: preview.data ?? last.current };
}
