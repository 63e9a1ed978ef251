import { useApi } from '@backstage/core-plugin-api';
import { useParams } from 'react-router-dom';
import { accountabilityApiRef } from '../api';
import { AsyncContent, useAsyncData } from '../shared';
import { useText } from '../translation';
import { OutcomeSummary, useOutcomeSteps } from './outcome';
import { ReviseContent } from './ReviseContent';
import { declaredState } from './revise';

/** Changes an outcome. */
export function ReviseOutcomeContent() {
  const t = useText();
  const api = useApi(accountabilityApiRef);
  const steps = useOutcomeSteps();
  const { namespace = 'default', name = '' } = useParams();
  const ref = `outcome:${namespace}/${name}`;
  const outcome = useAsyncData(ref, signal => api.getOutcome(ref, { signal }));
  return (
    <AsyncContent result={outcome} what={t('declare.revise.what.Outcome')}>
      {detail => (
        <ReviseContent
          kind="Outcome"
          detail={detail}
          may={detail.may}
          load={async () => declaredState(await api.getOutcome(ref))}
          steps={steps}
          Summary={OutcomeSummary}
        />
      )}
    </AsyncContent>
  );
}
