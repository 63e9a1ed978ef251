import { useEffect, useState } from 'react';
import { useHref, useNavigate } from 'react-router-dom';

/** The question whether somebody really wants to go. */
export interface LeaveGuard {
  /** Somebody is on their way out. */
  asking: boolean;
  stay(): void;
  leave(): void;
}

/**
 * Asks before a link leads away from a page with changes. Backstage mounts a router
 * that cannot block, so links are caught before it sees them. Going back is not
 * caught: the draft is kept, and offered when one returns.
 */
export function useLeaveGuard(active: boolean): LeaveGuard {
  const [wanted, setWanted] = useState<string>();
  const navigate = useNavigate();
  const base = useHref('/').replace(/\/$/, '');

  useEffect(() => {
    if (!active) return undefined;
    const onClick = (event: MouseEvent) => {
      const address = addressOf(event);
      if (!address) return;
      event.preventDefault();
      event.stopPropagation();
      setWanted(address);
    };
    const onUnload = (event: BeforeUnloadEvent) => event.preventDefault();
    document.addEventListener('click', onClick, true);
    window.addEventListener('beforeunload', onUnload);
    return () => {
      document.removeEventListener('click', onClick, true);
      window.removeEventListener('beforeunload', onUnload);
    };
  }, [active]);

  return {
    asking: wanted !== undefined,
    stay: () => setWanted(undefined),
    leave() {
      if (wanted === undefined) return;
      navigate(wanted.startsWith(base) ? wanted.slice(base.length) : wanted);
    },
  };
}

/** Where a click leads, when that is another page of this app, in this window. */
function addressOf(event: MouseEvent): string | undefined {
  const withKey =
    event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
  if (event.defaultPrevented || event.button !== 0 || withKey) return undefined;
  const link = (event.target as Element | null)?.closest?.('a[href]');
  if (!(link instanceof HTMLAnchorElement)) return undefined;
  if ((link.target && link.target !== '_self') || link.download) {
    return undefined;
  }
  const { origin, pathname, search, hash } = new URL(link.href);
  const here = window.location;
  if (origin !== here.origin || pathname === here.pathname) return undefined;
  return `${pathname}${search}${hash}`;
}
