import {
  type FocusEvent,
  type KeyboardEvent,
  useCallback,
  useEffect,
  useRef,
} from 'react';

/** What can be reached in a cell; the button that opens a row is pressed by arrows. */
const STOP = 'a, [data-stop]';
const OPENER = 'button[aria-expanded]';

/**
 * Walks a tree grid with the arrow keys, Home and End, as people know it from
 * spreadsheets: one stop for Tab. To the right a row opens, to the left it closes.
 */
export function useGridKeys() {
  const ref = useRef<HTMLTableElement>(null);
  const current = useRef<HTMLElement | null>(null);

  // Rows come and go; whatever is there now has one stop among it.
  useEffect(() => {
    const stops = stopsIn(ref.current).flat();
    if (!current.current?.isConnected) current.current = stops.find(Boolean)!;
    for (const stop of stops) {
      if (stop) stop.tabIndex = stop === current.current ? 0 : -1;
    }
  });

  const onFocus = useCallback((event: FocusEvent) => {
    const stop = (event.target as HTMLElement).closest<HTMLElement>(STOP);
    if (!stop) return;
    if (current.current) current.current.tabIndex = -1;
    stop.tabIndex = 0;
    current.current = stop;
  }, []);

  const onKeyDown = useCallback((event: KeyboardEvent) => {
    const rows = stopsIn(ref.current);
    const y = rows.findIndex(row => row.includes(event.target as HTMLElement));
    if (y === -1) return;
    const x = rows[y].indexOf(event.target as HTMLElement);
    const opener =
      x === 0 && event.target instanceof Element
        ? event.target.closest('th')?.querySelector<HTMLElement>(OPENER)
        : undefined;
    const isOpen = opener?.getAttribute('aria-expanded') === 'true';
    if (opener && event.key === (isOpen ? 'ArrowLeft' : 'ArrowRight')) {
      event.preventDefault();
      opener.click();
      return;
    }
    const next = nextStop(event.key, { x, y, rows });
    if (!next) return;
    event.preventDefault();
    next.focus();
  }, []);

  return { ref, role: 'treegrid', onFocus, onKeyDown };
}

type Stops = (HTMLElement | null)[][];

function stopsIn(table: HTMLTableElement | null): Stops {
  return [...(table?.tBodies[0]?.rows ?? [])].map(row =>
    [...row.cells].map(cell => cell.querySelector<HTMLElement>(STOP)),
  );
}

function nextStop(
  key: string,
  at: { x: number; y: number; rows: Stops },
): HTMLElement | null | undefined {
  const { x, y, rows } = at;
  const row = rows[y];
  switch (key) {
    case 'ArrowRight':
      return row.find((stop, i) => stop && i > x);
    case 'ArrowLeft':
      return row.findLast((stop, i) => stop && i < x);
    case 'Home':
      return row.find(Boolean);
    case 'End':
      return row.findLast(Boolean);
    case 'ArrowDown':
      return rows.slice(y + 1).find(below => below[x])?.[x];
    case 'ArrowUp':
      return rows.slice(0, y).findLast(above => above[x])?.[x];
    default:
      return undefined;
  }
}
