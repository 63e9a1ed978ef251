import { createContext, type ReactNode, useContext } from 'react';
import type { ControlValues, OutcomeValues } from './DefinitionValues';
import type { DefinitionForm } from './useDefinitionForm';

const FormContext = createContext<DefinitionForm | undefined>(undefined);

/** Gives the fields below the form that they belong to. */
export function FormProvider(props: {
  form: DefinitionForm;
  children: ReactNode;
}) {
  return (
    <FormContext.Provider value={props.form}>
      {props.children}
    </FormContext.Provider>
  );
}

/** The form around. */
export function useForm(): DefinitionForm {
  const form = useContext(FormContext);
  if (!form) throw new Error('This field needs a FormProvider around it');
  return form;
}

/** The outcome that is being filled in. */
export function useOutcomeValues(): OutcomeValues {
  return useForm().values as OutcomeValues;
}

/** The control that is being filled in. */
export function useControlValues(): ControlValues {
  return useForm().values as ControlValues;
}
