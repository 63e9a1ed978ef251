import Box from '@material-ui/core/Box';
import type { DefinitionLifecycle } from 'backstage-plugin-accountability-common';
import { type ComponentType, useState } from 'react';
import { errorText, httpStatus, StateChip } from '../../shared';
import { useText } from '../../translation';
import { type DefinitionForm, focusField } from '../form';
import {
  CatalogFile,
  ProblemsFound,
  reviewSentence,
  SendButtons,
  useCheck,
} from '../review';
import { MeanwhileChanges, ReasonField, YourChanges } from '../revise';
import { stepOf, type WizardStep } from '../wizard';
import type { Sender } from './useSender';

const REASON = 'accountability-reason';

/** Looks at everything once more, and sends it. */
export function ReviewStep(props: {
  form: DefinitionForm;
  steps: readonly WizardStep[];
  Summary: ComponentType;
  sender: Sender;
  /** Why it is changed; not asked of something new. */
  reason?: { value: string; set: (reason: string) => void };
  onGo: (step: string, field?: string) => void;
}) {
  const { form, steps, Summary, sender, reason, onGo } = props;
  const t = useText();
  const check = useCheck(form);
  const [tried, setTried] = useState(false);
  const lacksReason = reason !== undefined && reason.value.trim() === '';

  const onSend = (lifecycle: DefinitionLifecycle) => {
    const wrong = form.problems.find(({ blocks }) => blocks === 'declaring');
    if (wrong) {
      const step = stepOf(steps, wrong.path);
      if (step) onGo(step.id, wrong.path);
      else focusField(wrong.path);
      return;
    }
    setTried(true);
    if (lacksReason) document.getElementById(REASON)?.focus();
    else sender.send(lifecycle);
  };
  return (
    <>
      {sender.changes.length > 0 && (
        <MeanwhileChanges
          changes={sender.changes}
          onTakeTheirs={sender.takeTheirs}
        />
      )}
      <Box mb={2} role="status">
        <strong>
          {reviewSentence({
            t,
            problems: form.problems,
            now: sender.base?.lifecycle,
          })}
        </strong>
        {check.error && (
          <div>
            <StateChip state="unknown">
              {t('declare.review.unchecked', { error: errorText(check.error) })}
            </StateChip>
          </div>
        )}
      </Box>
      {(['declaring', 'activating'] as const).map(blocks => (
        <ProblemsFound
          key={blocks}
          blocks={blocks}
          problems={form.problems}
          steps={steps}
          onGo={onGo}
        />
      ))}
      {sender.base && (
        <YourChanges
          kind={form.kind}
          before={sender.base.values}
          after={form.values}
        />
      )}
      <Summary />
      <Box my={3}>
        <CatalogFile check={check} />
      </Box>
      {reason && (
        <Box mb={3}>
          <ReasonField
            id={REASON}
            value={reason.value}
            onChange={reason.set}
            missing={tried && lacksReason}
          />
        </Box>
      )}
      {sender.error && (
        <Box mb={2} role="alert">
          <StateChip state="fail">
            {httpStatus(sender.error) === 403
              ? t('declare.send.forbidden')
              : t('declare.send.failed')}
          </StateChip>
          <div>{errorText(sender.error)}</div>
        </Box>
      )}
      <SendButtons
        now={sender.base?.lifecycle}
        problems={form.problems}
        busy={sender.busy}
        onSend={onSend}
      />
    </>
  );
}
