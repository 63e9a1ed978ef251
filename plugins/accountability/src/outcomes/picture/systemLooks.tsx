import { RiFlag2Fill } from '@remixicon/react';
import type { ReactElement } from 'react';
import type { HonestState } from '../../shared';
import type { SystemState } from './tiles';

/** How a state is drawn: the four honest ones, and nothing where there is nothing. */
export const systemLooks: Record<
  SystemState,
  { state: HonestState; icon?: ReactElement }
> = {
  flagged: { state: 'fail', icon: <RiFlag2Fill size={14} /> },
  unknown: { state: 'unknown' },
  excepted: { state: 'excepted' },
  clean: { state: 'pass' },
  none: { state: 'not-applicable' },
};
