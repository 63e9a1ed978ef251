import type {
  ExceptionAction,
  ExceptionDetail,
  ExceptionStep,
} from 'backstage-plugin-accountability-common';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { MaybeButtons, sharedReason } from '../../shared';
import { useText } from '../../translation';
import { RenewDialog } from '../renewal/RenewDialog';
import { useExceptionPaths } from '../useExceptionPaths';
import { actionText } from './actionText';
import { StepDialog } from './StepDialog';
import { whyNot } from './whyNot';

type Step = ExceptionStep['action'];

/** Those that lead on; what ends something shall not be pressed by habit. */
const LEADING: readonly ExceptionAction[] = [
  ...(['approve', 'pick-up', 'submit', 'edit', 'renew', 'review'] as const),
];
const ENDING: readonly ExceptionAction[] = [
  ...(['close', 'ask-changes', 'reject', 'revoke', 'withdraw'] as const),
];

/** What whoever looks may do now; what they may not, says why, once where it is one reason. */
export function ExceptionActions(props: {
  exception: ExceptionDetail;
  onChanged: () => void;
}) {
  const { exception, onChanged } = props;
  const t = useText();
  const navigate = useNavigate();
  const paths = useExceptionPaths();
  const [chosen, setChosen] = useState<Step | 'renew'>();
  const leading: readonly ExceptionAction[] = exception.noLongerNeeded
    ? ['close']
    : LEADING;
  const actions = [...new Set([...leading, ...LEADING, ...ENDING])]
    .flatMap(action => exception.actions.filter(one => one.action === action))
    .map(one => ({ action: one.action, why: whyNot(t, one, exception) }));
  const possible = actions.filter(({ why }) => why === undefined);
  const never = sharedReason(actions.map(({ why }) => why));
  const first = possible.find(({ action }) => leading.includes(action))?.action;
  const choose = (action: ExceptionAction) => {
    if (action === 'edit') navigate(paths?.edit(exception.id) ?? 'edit');
    else setChosen(action as Step | 'renew');
  };
  const close = () => setChosen(undefined);
  return (
    <section aria-label={t('exceptions.step.actions')}>
      {possible.length === 0 && (
        <p>
          {never
            ? t('exceptions.step.nothingBecause', { why: never })
            : t('exceptions.step.nothing')}
        </p>
      )}
      {!never && (
        <MaybeButtons
          actions={actions.map(({ action, why }) => ({
            id: action,
            label: actionText(t, action, exception),
            fullLabel: t('exceptions.step.fullAction', {
              action: actionText(t, action, exception),
              title: exception.title,
            }),
            variant: action === first ? 'primary' : 'secondary',
            why,
            onPress: () => choose(action),
          }))}
        />
      )}
      {chosen === 'renew' && (
        <RenewDialog
          exception={exception}
          onClose={close}
          onStale={onChanged}
        />
      )}
      {chosen && chosen !== 'renew' && (
        <StepDialog
          exception={exception}
          action={chosen}
          onClose={close}
          onChanged={onChanged}
        />
      )}
    </section>
  );
}
