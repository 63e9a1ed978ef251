import { useApi } from '@backstage/core-plugin-api';
import type { DefinitionCheck } from 'backstage-plugin-accountability-common';
import { useEffect } from 'react';
import { accountabilityApiRef } from '../../api';
import { type AsyncData, useAsyncData } from '../../shared';
import type { DefinitionForm, FoundProblem } from '../form';
import { definitionOf } from './definitionOf';

/** Asks the backend what would come of the form as it is, and keeps nothing. */
export function useCheck(form: DefinitionForm): AsyncData<DefinitionCheck> {
  const api = useApi(accountabilityApiRef);
  const { kind, values, remark } = form;
  const draft = definitionOf(kind, values, 'active');
  const check = useAsyncData(JSON.stringify(draft), signal =>
    api.checkDefinition(draft, { signal }),
  );
  const { data } = check;
  useEffect(() => {
    if (data) remark(data.problems.map(atField), values);
    // The values are those that were asked about: another draft is another check.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [data, remark]);
  return check;
}

/** The file keeps title and name under `metadata`; the form has them on top. */
function atField(problem: FoundProblem): FoundProblem {
  return { ...problem, path: problem.path.replace(/^metadata\./, '') };
}
