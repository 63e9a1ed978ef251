import { useLocation, useSearchParams } from 'react-router-dom';
import { SYSTEM_STATES, type SystemState } from './tiles';

/** Which systems are listed: all, or those in one state. */
export type SystemsView = 'all' | SystemState;

const PARAM = 'systems';

/** The list that the address asks for; nothing for the tiles of the picture. */
export function useSystemsView(): SystemsView | undefined {
  const [params] = useSearchParams();
  const asked = params.get(PARAM);
  return asked === 'all' ? 'all' : SYSTEM_STATES.find(state => state === asked);
}

/** Makes addresses of lists of systems, and of the tiles when none is asked for. */
export function useSystemsPath(): (view?: SystemsView) => string {
  const { pathname, search } = useLocation();
  return view => {
    const params = new URLSearchParams(search);
    if (view) params.set(PARAM, view);
    else params.delete(PARAM);
    const query = params.toString();
    return `${pathname}${query && `?${query}`}`;
  };
}
