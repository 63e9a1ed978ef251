import { useApi } from '@backstage/core-plugin-api';
import type {
  Definition,
  DefinitionLifecycle,
} from 'backstage-plugin-accountability-common';
import { useState } from 'react';
import { accountabilityApiRef } from '../../api';
import { httpStatus, type Submission, useSubmit } from '../../shared';
import { type DefinitionForm, withValue } from '../form';
import { definitionOf } from '../review';
import {
  type DeclaredState,
  type ForeignChange,
  mergeValues,
  type Revision,
} from '../revise';

/** Sends a form, and settles with what others changed meanwhile. */
export interface Sender extends Submission {
  send(lifecycle: DefinitionLifecycle): Promise<void>;
  /** What the form was compared with last. */
  base?: DeclaredState;
  /** What others changed since; empty when nobody did. */
  changes: readonly ForeignChange[];
  takeTheirs(change: ForeignChange): void;
}

/** Declares what the form holds, or changes what it began with. */
export function useSender(options: {
  form: DefinitionForm;
  revision?: Revision;
  reason: string;
  onSent: (definition: Definition) => void;
}): Sender {
  const { form, revision, reason, onSent } = options;
  const api = useApi(accountabilityApiRef);
  const submission = useSubmit();
  const [base, setBase] = useState<DeclaredState | undefined>(revision);
  const [changes, setChanges] = useState<readonly ForeignChange[]>([]);

  const settle = async (before: DeclaredState, change: Revision) => {
    const now = await change.load();
    if (now.hash === before.hash) return false;
    const merged = mergeValues({
      base: before.values,
      mine: form.values,
      theirs: now.values,
    });
    form.replace(merged.values);
    setChanges(merged.changes);
    setBase(now);
    return true;
  };
  const revise = async (
    lifecycle: DefinitionLifecycle,
    before: DeclaredState,
    change: Revision,
  ) => {
    const { title, description, spec } = definitionOf(
      form.kind,
      form.values,
      lifecycle,
    );
    try {
      onSent(
        await api.reviseDefinition(change.ref, {
          title,
          description,
          spec,
          expectedHash: before.hash,
          reason: reason.trim(),
        }),
      );
    } catch (error) {
      // A conflict about something else, such as a file in Git, stays one.
      const settled =
        httpStatus(error as Error) === 409 && (await settle(before, change));
      if (!settled) throw error;
    }
  };
  return {
    ...submission,
    base,
    changes,
    send: lifecycle =>
      submission.run(async () => {
        if (base && revision) await revise(lifecycle, base, revision);
        else {
          onSent(
            await api.declareDefinition(
              definitionOf(form.kind, form.values, lifecycle),
            ),
          );
        }
      }),
    takeTheirs(change) {
      form.replace(withValue(form.values, change.path, change.after));
      setChanges(old =>
        old.map(one => (one === change ? { ...one, yours: undefined } : one)),
      );
    },
  };
}
