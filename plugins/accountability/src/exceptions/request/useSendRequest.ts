import { useApi } from '@backstage/core-plugin-api';
import type { ExceptionDetail } from 'backstage-plugin-accountability-common';
import { useRef } from 'react';
import { useNavigate } from 'react-router-dom';
import { accountabilityApiRef } from '../../api';
import { httpStatus, useNotify, useSubmit } from '../../shared';
import { useText } from '../../translation';
import { useExceptionPaths } from '../useExceptionPaths';
import { type RequestDraft, type Suggested, termsOf } from './RequestDraft';

/** Keeps a request as a draft, or hands it in, and goes to its page. */
export function useSendRequest(options: {
  exception?: ExceptionDetail;
  onStale?: () => void;
  forget: () => void;
}) {
  const { exception, onStale, forget } = options;
  const t = useText();
  const api = useApi(accountabilityApiRef);
  const paths = useExceptionPaths();
  const navigate = useNavigate();
  const notify = useNotify();
  const { busy, error, run } = useSubmit();
  // What this form kept itself is newer than what was loaded.
  const kept = useRef<{ over: string; exception: ExceptionDetail }>();

  const write = async (
    terms: ReturnType<typeof termsOf>,
    submit: boolean,
  ): Promise<ExceptionDetail> => {
    if (!exception) return api.createException({ terms, submit });
    const own =
      kept.current?.over === exception.hash
        ? kept.current.exception
        : exception;
    const changed = await api.editException(own.id, {
      terms,
      expectedHash: own.hash,
    });
    kept.current = { over: exception.hash, exception: changed };
    if (!submit) return changed;
    const { contentHash } = changed;
    return api.stepException(own.id, { action: 'submit', contentHash });
  };
  return {
    busy,
    error,
    send: (draft: RequestDraft, suggested: Suggested, submit: boolean) =>
      run(async () => {
        let done: ExceptionDetail;
        try {
          done = await write(termsOf(draft, suggested), submit);
        } catch (failure) {
          // Somebody was faster: theirs is loaded, what was typed stays.
          if (httpStatus(failure as Error) === 409) onStale?.();
          throw failure;
        }
        forget();
        notify(t(`exceptions.request.${submit ? 'handedIn' : 'saved'}`));
        if (paths) navigate(paths.one(done.id));
      }),
  };
}
