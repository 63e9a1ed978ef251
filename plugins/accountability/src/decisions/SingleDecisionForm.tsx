import { useApi } from '@backstage/core-plugin-api';
import Box from '@material-ui/core/Box';
import Button from '@material-ui/core/Button';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import type {
  DecisionAction,
  IdentityDetail,
} from 'backstage-plugin-accountability-common';
import type { FormEvent } from 'react';
import { accountabilityApiRef } from '../api';
import { OwnerLine, useNotify, useSecondaryText, useSubmit } from '../shared';
import { useText } from '../translation';
import { DecisionProblem } from './DecisionProblem';
import { initialOwner } from './initialOwner';
import { needsOwner } from './needsOwner';
import { OwnerPicker } from './OwnerPicker';
import { ReasonField } from './ReasonField';
import { useDecisionForm } from './useDecisionForm';

/** The fields of one decision that the person may take. */
export function SingleDecisionForm(props: {
  identity: IdentityDetail;
  action: DecisionAction;
  title: string;
  suggestedOwner?: string;
  onClose: () => void;
  onDone: () => void;
}) {
  const { identity, action, title, suggestedOwner } = props;
  const t = useText();
  const secondary = useSecondaryText();
  const api = useApi(accountabilityApiRef);
  const notify = useNotify();
  const submission = useSubmit();
  const owners = identity.actions.find(a => a.action === action)?.owners;
  const form = useDecisionForm({
    action,
    initialOwner: initialOwner({ action, owners, suggestedOwner }),
  });

  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    const decision = form.check();
    if (!decision) return;
    submission.run(async () => {
      await api.decide(identity.id, decision);
      notify(t(`decisions.done.${action}`, { name: title }));
      props.onDone();
      props.onClose();
    });
  };

  return (
    <form onSubmit={onSubmit} noValidate>
      <DialogContent>
        <div>{t(`decisions.explain.${action}`)}</div>
        <Box mt={2} className={secondary.text}>
          {t('decisions.currentOwner')}
        </Box>
        <OwnerLine
          owner={identity.owner}
          exceptedUntil={identity.exceptedUntil}
        />
        {needsOwner(action) && (
          <OwnerPicker action={action} form={form} owners={owners} />
        )}
        <ReasonField form={form} />
        <DecisionProblem error={submission.error} />
      </DialogContent>
      <DialogActions>
        <Button onClick={props.onClose}>{t('decisions.cancel')}</Button>
        <Button
          type="submit"
          color="primary"
          variant="contained"
          disabled={submission.busy}
        >
          {t(`decisions.action.${action}`)}
        </Button>
      </DialogActions>
    </form>
  );
}
