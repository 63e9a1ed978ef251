import { EntityPicker } from '../../shared';
import { useField } from '../form';

/** Any number of entities of given kinds. */
export function EntitiesAt(props: {
  path: string;
  label: string;
  kinds: readonly string[];
  hint?: string;
}) {
  const { path, label, kinds, hint } = props;
  const { id, value = [], set, problem } = useField<string[]>(path);
  return (
    <EntityPicker
      several
      id={id}
      label={label}
      kinds={kinds}
      value={value}
      onChange={refs => set(refs.length > 0 ? refs : undefined)}
      error={Boolean(problem)}
      helperText={problem ?? hint}
    />
  );
}
