import { RiLoader4Line } from '@remixicon/react';
import { type HonestState, StateChip } from '../../shared';
import { useText } from '../../translation';
import type { SourceState } from './sourceState';

const marks: Record<SourceState, HonestState> = {
  complete: 'pass',
  incomplete: 'fail',
  running: 'not-applicable',
  never: 'unknown',
};

/** How a source or a run of it fares, by icon, pattern and word. */
export function SourceStateChip({ state }: { state: SourceState }) {
  const t = useText();
  return (
    <StateChip
      state={marks[state]}
      icon={state === 'running' ? <RiLoader4Line size={14} /> : undefined}
    >
      {t(`admin.sources.state.${state}`)}
    </StateChip>
  );
}
