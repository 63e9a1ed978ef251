import { useApi } from '@backstage/core-plugin-api';
import {
  definitionDraftSchema,
  type DefinitionKind,
  type DefinitionOrigin,
} from 'backstage-plugin-accountability-common';
import { useState } from 'react';
import useDebounce from 'react-use/esm/useDebounce';
import { accountabilityApiRef } from '../../api';
import { useAsyncData } from '../../shared';

/** Long enough to finish a word, short enough not to wait for. */
const PAUSE_MS = 250;

const nameSchema = definitionDraftSchema.pick({ namespace: true, name: true });

/**
 * Who declares already what is about to be declared, once somebody stops typing its
 * name. Nothing is said of a name that could not be declared anyway, or that nobody
 * could look up: whoever sends it is told then.
 */
export function useTakenName(options: {
  kind: DefinitionKind;
  namespace: string;
  name: string;
  /** It is declared, and this is a change of it. */
  declared: boolean;
}): DefinitionOrigin | undefined {
  const { kind, declared } = options;
  const api = useApi(accountabilityApiRef);
  const namespace = options.namespace.trim();
  const name = options.name.trim();
  const written = `${namespace}/${name}`;
  const [paused, setPaused] = useState(written);
  useDebounce(() => setPaused(written), PAUSE_MS, [written]);
  const asked =
    !declared &&
    paused === written &&
    nameSchema.safeParse({ namespace, name }).success;
  const { data } = useAsyncData(`taken:${asked ? written : ''}`, async signal =>
    asked
      ? api.checkDefinition({ kind, namespace, name, spec: {} }, { signal })
      : undefined,
  );
  return asked ? data?.declared?.origin : undefined;
}
