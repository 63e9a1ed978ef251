import Button from '@material-ui/core/Button';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import type { FormEvent } from 'react';
import { useNotify } from '../shared';
import { useText } from '../translation';
import { BulkPreview } from './BulkPreview';
import type { DecisionDialogProps } from './DecisionDialogProps';
import { DecisionProblem } from './DecisionProblem';
import type { BulkTarget } from './DecisionTarget';
import { initialOwner } from './initialOwner';
import { needsOwner } from './needsOwner';
import { OwnerPicker } from './OwnerPicker';
import { ReasonField } from './ReasonField';
import { useBulkDecision } from './useBulkDecision';
import { useDecisionForm } from './useDecisionForm';

/** The fields of a bulk decision, then its preview, then its application. */
export function BulkDecisionForm(
  props: Omit<DecisionDialogProps, 'target'> & {
    target: BulkTarget;
    owners?: string[];
  },
) {
  const { target, action, owners, suggestedOwner } = props;
  const t = useText();
  const notify = useNotify();
  const form = useDecisionForm({
    action,
    initialOwner: initialOwner({ action, owners, suggestedOwner }),
  });
  const bulk = useBulkDecision(target.selection, result => {
    notify(t('decisions.bulkDone', { count: result.applied }));
    props.onDone();
    props.onClose();
  });
  const { preview } = bulk;

  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    const decision = form.check();
    if (preview) bulk.apply(preview);
    else if (decision) bulk.ask(decision);
  };

  return (
    <form onSubmit={onSubmit} onChange={bulk.forget} noValidate>
      <DialogContent>
        <div>{t(`decisions.explain.${action}`)}</div>
        {owners?.length === 0 && needsOwner(action) && (
          <div role="alert">{t('decisions.noOwnRefs')}</div>
        )}
        {needsOwner(action) && (
          <OwnerPicker action={action} form={form} owners={owners} />
        )}
        <ReasonField form={form} />
        {preview && <BulkPreview {...preview} />}
        <DecisionProblem error={bulk.error} />
      </DialogContent>
      <DialogActions>
        <Button onClick={props.onClose}>{t('decisions.cancel')}</Button>
        <Button
          type="submit"
          color="primary"
          variant={preview ? 'contained' : 'outlined'}
          disabled={bulk.busy || preview?.result.applied === 0}
        >
          {preview
            ? t('decisions.bulkApply', {
                count: preview.result.applied,
                action: t(`decisions.action.${action}`),
              })
            : t('decisions.preview')}
        </Button>
      </DialogActions>
    </form>
  );
}
