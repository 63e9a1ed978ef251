export type {
  ControlValues,
  DefinitionValues,
  OutcomeValues,
} from './DefinitionValues';
export { fieldId, focusField } from './focusField';
export {
  FormProvider,
  useControlValues,
  useForm,
  useOutcomeValues,
} from './FormContext';
export type { Loose } from './Loose';
export { looseSpec, strictSpec } from './looseSpec';
export { nameOf } from './nameOf';
export { isWithin, valueAt, withValue } from './paths';
export { type FoundProblem, problemsOf } from './problemsOf';
export { problemText } from './problemText';
export { takenBy } from './takenName';
export { type DefinitionForm, useDefinitionForm } from './useDefinitionForm';
export { type Field, useField } from './useField';
