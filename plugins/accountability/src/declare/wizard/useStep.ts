import { useCallback, useEffect, useRef } from 'react';
import { useSearchParams } from 'react-router-dom';
import { focusField } from '../form';

const STEP = 'step';
const FIELD = 'field';

/** The step one is at, which lives in the address. */
export interface StepAddress {
  step: string;
  /** Goes to a step, and there to a field or to the top. */
  go(step: string, field?: string): void;
  /** The heading of the step, to go to when it is opened. */
  heading: React.RefObject<HTMLHeadingElement>;
}

/**
 * Reads and writes the step in the address. Where it names a field alone, that field
 * says which step; an unknown step counts as the first.
 */
export function useStep(
  ids: readonly string[],
  stepOfField: (field: string) => string | undefined,
): StepAddress {
  const [params, setParams] = useSearchParams();
  const linked = params.get(FIELD);
  const asked = params.get(STEP) ?? (linked && stepOfField(linked));
  const step = asked && ids.includes(asked) ? asked : ids[0];
  const heading = useRef<HTMLHeadingElement>(null);
  // A link may lead straight to one field.
  const field = useRef(linked ?? undefined);
  const shown = useRef<string>();

  useEffect(() => {
    const first = shown.current === undefined;
    if (shown.current === step) return;
    shown.current = step;
    const wanted = field.current;
    field.current = undefined;
    if (wanted && focusField(wanted)) return;
    // Whoever comes from another page starts at its top, as everywhere. Where the
    // button that was pressed is gone, though, nobody would know where they are.
    if (!first || document.activeElement === document.body) {
      heading.current?.focus();
    }
  }, [step]);

  const go = useCallback(
    (next: string, wanted?: string) => {
      if (next === shown.current) {
        if (wanted) focusField(wanted);
        return;
      }
      field.current = wanted;
      setParams(old => {
        const changed = new URLSearchParams(old);
        changed.set(STEP, next);
        changed.delete(FIELD);
        return changed;
      });
    },
    [setParams],
  );
  return { step, go, heading };
}
