import { useApi } from '@backstage/core-plugin-api';
import type {
  BulkDecisionResult,
  BulkSelection,
  DecisionRequest,
} from 'backstage-plugin-accountability-common';
import { useState } from 'react';
import { accountabilityApiRef } from '../api';
import { httpStatus, useSubmit } from '../shared';

/** A preview that was taken, together with the decision it is a preview of. */
interface Preview {
  decision: DecisionRequest;
  result: BulkDecisionResult;
  /** The number had moved when it was to be applied, so this is a second look. */
  again: boolean;
}

/** Preview and application of one decision about many identities. */
export function useBulkDecision(
  selection: BulkSelection,
  onApplied: (result: BulkDecisionResult) => void,
) {
  const api = useApi(accountabilityApiRef);
  const submission = useSubmit();
  const [preview, setPreview] = useState<Preview>();

  const look = async (decision: DecisionRequest, again: boolean) => {
    const result = await api.decideInBulk({
      selection,
      decision,
      preview: true,
    });
    setPreview({ decision, result, again });
  };
  return {
    ...submission,
    preview,
    /** A changed form makes the preview worthless. */
    forget: () => setPreview(undefined),
    ask: (decision: DecisionRequest) =>
      submission.run(() => look(decision, false)),
    apply: (seen: Preview) =>
      submission.run(async () => {
        try {
          const result = await api.decideInBulk({
            selection,
            decision: seen.decision,
            preview: false,
            expected: seen.result.applied,
          });
          onApplied(result);
        } catch (error) {
          if (httpStatus(error as Error) !== 409) throw error;
          await look(seen.decision, true);
        }
      }),
  };
}
