import { useApi } from '@backstage/core-plugin-api';
import { useParams } from 'react-router-dom';
import { accountabilityApiRef } from '../api';
import { AsyncContent, useAsyncData } from '../shared';
import { useText } from '../translation';
import { ControlSummary, useControlSteps } from './control';
import { ReviseContent } from './ReviseContent';
import { declaredState } from './revise';

/** Changes a control. */
export function ReviseControlContent() {
  const t = useText();
  const api = useApi(accountabilityApiRef);
  const steps = useControlSteps();
  const { namespace = 'default', name = '' } = useParams();
  const ref = `control:${namespace}/${name}`;
  const control = useAsyncData(ref, signal => api.getControl(ref, { signal }));
  return (
    <AsyncContent result={control} what={t('declare.revise.what.Control')}>
      {detail => (
        <ReviseContent
          kind="Control"
          detail={detail}
          may={{ revise: detail.mayRevise, withdraw: detail.mayRevise }}
          load={async () => declaredState(await api.getControl(ref))}
          steps={steps}
          Summary={ControlSummary}
        />
      )}
    </AsyncContent>
  );
}
