import { useApi } from '@backstage/core-plugin-api';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import type { DecisionAction } from 'backstage-plugin-accountability-common';
import { useState } from 'react';
import { accountabilityApiRef } from '../api';
import { AsyncContent, useAsyncData } from '../shared';
import { useText } from '../translation';
import type { DecisionDialogProps } from './DecisionDialogProps';
import type { SingleTarget } from './DecisionTarget';
import { NotAllowedNow } from './NotAllowedNow';
import { SingleDecisionForm } from './SingleDecisionForm';

/** Decides about one identity, within what its backend says the person may do. */
export function SingleDecision(
  props: Omit<DecisionDialogProps, 'target'> & { target: SingleTarget },
) {
  const { target, suggestedOwner, onClose, onDone } = props;
  const t = useText();
  const api = useApi(accountabilityApiRef);
  const [instead, setInstead] = useState<DecisionAction>();
  const identity = useAsyncData(`identity:${target.identityId}`, signal =>
    api.getIdentity(target.identityId, { signal }),
  );

  const isAllowed = (one: DecisionAction) =>
    Boolean(identity.data?.actions.find(a => a.action === one)?.allowed);
  const action =
    instead ??
    [props.action, ...(props.otherwise ?? [])].find(isAllowed) ??
    props.action;

  return (
    <>
      <DialogTitle id="accountability-decision-title">
        {t(`decisions.title.${action}`, { name: target.title })}
      </DialogTitle>
      {identity.data && isAllowed(action) ? (
        <SingleDecisionForm
          key={action}
          identity={identity.data}
          action={action}
          title={target.title}
          suggestedOwner={suggestedOwner}
          onClose={onClose}
          onDone={onDone}
        />
      ) : (
        <DialogContent>
          <AsyncContent result={identity} what={t('decisions.what')}>
            {data => (
              <NotAllowedNow
                action={action}
                actions={data.actions}
                onInstead={setInstead}
                onClose={onClose}
              />
            )}
          </AsyncContent>
        </DialogContent>
      )}
    </>
  );
}
