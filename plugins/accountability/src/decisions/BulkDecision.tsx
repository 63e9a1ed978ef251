import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import { AsyncContent, useOwnRefs } from '../shared';
import { useText } from '../translation';
import { BulkDecisionForm } from './BulkDecisionForm';
import type { DecisionDialogProps } from './DecisionDialogProps';
import type { BulkTarget } from './DecisionTarget';

/** Decides about many identities at once, always previewed first. */
export function BulkDecision(
  props: Omit<DecisionDialogProps, 'target'> & { target: BulkTarget },
) {
  const { target, action } = props;
  const t = useText();
  const ownRefs = useOwnRefs();
  return (
    <>
      <DialogTitle id="accountability-decision-title">
        {t(`decisions.title.${action}`, { name: target.title })}
      </DialogTitle>
      {ownRefs.data ? (
        <BulkDecisionForm
          {...props}
          owners={action === 'transfer' ? undefined : ownRefs.data}
        />
      ) : (
        <DialogContent>
          <AsyncContent result={ownRefs} what={t('decisions.what')}>
            {() => null}
          </AsyncContent>
        </DialogContent>
      )}
    </>
  );
}
