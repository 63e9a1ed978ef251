import { Button } from '@backstage/ui';
import { useSearchParams } from 'react-router-dom';
import { useText } from '../translation';
import { ControlSummary, useControlSteps } from './control';
import { DeclareContent } from './DeclareContent';

/** Declares a control, for an outcome where the address names one. */
export function DeclareControlContent() {
  const t = useText();
  const steps = useControlSteps();
  const [params] = useSearchParams();
  const outcome = params.get('outcome');
  return (
    <DeclareContent
      kind="Control"
      steps={steps}
      Summary={ControlSummary}
      starts={begin => (
        <>
          <p>{t('declare.control.explain')}</p>
          <Button
            variant="primary"
            onPress={() =>
              begin({
                namespace: 'default',
                name: '',
                title: '',
                spec: { outcomes: outcome ? [outcome] : [] },
              })
            }
          >
            {t('declare.control.start')}
          </Button>
        </>
      )}
    />
  );
}
