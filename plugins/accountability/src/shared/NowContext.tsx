import { createContext, type ReactNode, useContext, useState } from 'react';

const NowContext = createContext<Date | undefined>(undefined);

/** Fixes the moment that everything below calls now. */
export function NowProvider(props: { now: Date; children: ReactNode }) {
  return (
    <NowContext.Provider value={props.now}>
      {props.children}
    </NowContext.Provider>
  );
}

/**
 * The moment that counts as now. It does not tick: a page that one reads should not
 * change by itself, and everything on it should be measured from one moment.
 */
export function useNow(): Date {
  const given = useContext(NowContext);
  const [mounted] = useState(() => new Date());
  return given ?? mounted;
}
