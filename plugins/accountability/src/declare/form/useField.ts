import { useText } from '../../translation';
import { fieldId } from './focusField';
import { useForm } from './FormContext';
import { valueAt } from './paths';
import { problemText } from './problemText';

/** One field of the form around: what stands in it, and what is wrong with it. */
export interface Field<Value> {
  id: string;
  value: Value | undefined;
  set(value: Value | undefined): void;
  problem?: string;
}

/** Binds a field to its path. */
export function useField<Value = string>(path: string): Field<Value> {
  const t = useText();
  const form = useForm();
  const message = form.problemAt(path);
  return {
    id: fieldId(path),
    value: valueAt(form.values, path) as Value | undefined,
    set: value => form.set(path, value),
    problem: message && problemText(t, message),
  };
}
