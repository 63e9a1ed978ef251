import { useApi } from '@backstage/core-plugin-api';
import type { ExceptionDetail } from 'backstage-plugin-accountability-common';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { accountabilityApiRef } from '../../api';
import { httpStatus, useNotify, useNow, useSubmit } from '../../shared';
import { useText } from '../../translation';
import { dayOf } from '../request/localDays';
import { useRequestPreview } from '../request/useRequestPreview';
import { StepFrame } from '../steps/StepFrame';
import { useExceptionPaths } from '../useExceptionPaths';
import {
  newRenewal,
  type RenewalDraft,
  renewalOf,
  renewalProblems,
  renewedUntil,
} from './RenewalDraft';
import { RenewalFields } from './RenewalFields';

/** Asks for the same once more, before it ends. */
export function RenewDialog(props: {
  exception: ExceptionDetail;
  onClose: () => void;
  /** It changed meanwhile. */
  onStale: () => void;
}) {
  const { exception, onClose, onStale } = props;
  const { id, terms, contentHash } = exception;
  const t = useText();
  const now = useNow();
  const api = useApi(accountabilityApiRef);
  const paths = useExceptionPaths();
  const navigate = useNavigate();
  const notify = useNotify();
  const submission = useSubmit();
  const [draft, setDraft] = useState(() => newRenewal(exception));
  const [tried, setTried] = useState(false);
  const preview = useRequestPreview({
    ...{ rules: terms.rules, identities: terms.identities },
    ...{ outcomes: terms.outcomes, concerns: terms.concerns },
    ...(terms.decidedBy && { decidedBy: terms.decidedBy }),
    renewalOf: id,
  });
  const endsOn = renewedUntil(draft, { preview: preview.data, now });
  const problems = renewalProblems(draft, {
    ...{ exception, preview: preview.data, endsOn },
    today: dayOf(now),
  });
  const change = (part: Partial<RenewalDraft>) =>
    setDraft(old => ({ ...old, ...part }));

  const send = () => {
    setTried(true);
    if (problems.length > 0) return;
    submission.run(async () => {
      try {
        const renewal = await api.renewException(
          id,
          renewalOf(draft, {
            ...{ endsOn, contentHash },
            latest: preview.data?.latestExpiresAt,
          }),
        );
        notify(t('exceptions.renewal.done'));
        onClose();
        if (paths) navigate(paths.one(renewal.id));
      } catch (error) {
        // Somebody was faster: how it stands is loaded, what was typed stays.
        if (httpStatus(error as Error) === 409) onStale();
        throw error;
      }
    });
  };
  return (
    <StepFrame
      exception={exception}
      action="renew"
      submission={submission}
      onSubmit={send}
      onClose={onClose}
    >
      <p>{t('exceptions.renewal.explain')}</p>
      <RenewalFields
        draft={draft}
        change={change}
        endsOn={endsOn}
        preview={preview}
        problems={tried ? problems : []}
      />
    </StepFrame>
  );
}
