import type {
  Definition,
  DefinitionKind,
} from 'backstage-plugin-accountability-common';
import { type ComponentType, useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import {
  type DraftKeeper,
  useDefinitionPaths,
  useNotify,
  useNow,
} from '../../shared';
import { useText } from '../../translation';
import type { KeptDraft } from '../draft';
import {
  type DefinitionValues,
  FormProvider,
  useDefinitionForm,
} from '../form';
import { LeaveDialog, useLeaveGuard } from '../leave';
import type { Revision } from '../revise';
import { DefinitionWizard, type WizardStep } from '../wizard';
import { ReviewStep } from './ReviewStep';
import { useSender } from './useSender';

/**
 * Fills in an outcome or a control, keeps the draft, and sends it. It is the same for
 * a new one and for a change; only the latter has a `revision`.
 */
export function DefinitionEditor(props: {
  kind: DefinitionKind;
  /** What the form starts with: a template, what is declared, or a kept draft of either. */
  start: DefinitionValues;
  /** The start is a kept draft, so that leaving it asks from the beginning. */
  resumed: boolean;
  steps: readonly WizardStep[];
  Summary: ComponentType;
  keeper: DraftKeeper<KeptDraft>;
  revision?: Revision;
}) {
  const { kind, start, resumed, steps, Summary, keeper, revision } = props;
  const t = useText();
  const now = useNow();
  const navigate = useNavigate();
  const paths = useDefinitionPaths();
  const notify = useNotify();
  const form = useDefinitionForm({
    kind,
    start,
    declared: revision !== undefined,
  });
  const [reason, setReason] = useState('');
  const sent = useRef(false);

  const changed = form.values !== start;
  const { keep, forget } = keeper;
  const sender = useSender({
    form,
    revision,
    reason,
    onSent(definition: Definition) {
      sent.current = true;
      forget();
      notify(
        t(`declare.send.done.${definition.lifecycle}`, {
          title: definition.title,
        }),
      );
      navigate(paths.one(definition.ref));
    },
  });
  const { base } = sender;
  useEffect(() => {
    if (!changed || sent.current) return;
    keep({
      values: form.values,
      at: now.toISOString(),
      ...(base && { base: { hash: base.hash, values: base.values } }),
    });
  }, [changed, form.values, keep, now, base]);
  const guard = useLeaveGuard(changed || resumed);

  return (
    <FormProvider form={form}>
      <DefinitionWizard
        form={form}
        steps={steps}
        review={go => (
          <ReviewStep
            form={form}
            steps={steps}
            Summary={Summary}
            sender={sender}
            reason={revision && { value: reason, set: setReason }}
            onGo={go}
          />
        )}
      />
      <LeaveDialog guard={guard} onForget={forget} />
    </FormProvider>
  );
}
