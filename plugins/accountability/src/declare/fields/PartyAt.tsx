import { EntityPicker } from '../../shared';
import { useField } from '../form';

const PARTIES = ['user', 'group'] as const;

/** One person or group, or another entity of given kinds. */
export function PartyAt(props: {
  path: string;
  label: string;
  hint?: string;
  kinds?: readonly string[];
}) {
  const { path, label, hint, kinds = PARTIES } = props;
  const { id, value, set, problem } = useField(path);
  return (
    <EntityPicker
      id={id}
      label={label}
      kinds={kinds}
      value={value ? [value] : []}
      onChange={([ref]) => set(ref)}
      error={Boolean(problem)}
      helperText={problem ?? hint}
    />
  );
}
