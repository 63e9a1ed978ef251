import { type RefObject, useEffect, useState } from 'react';

/** Whether there is more to the right of what is seen of something that scrolls. */
export function useGoesOn(ref: RefObject<HTMLElement>): {
  /** Not all of it is seen at once. */
  scrolls: boolean;
  /** There is more to the right now. */
  goesOn: boolean;
} {
  const [state, setState] = useState({ scrolls: false, goesOn: false });
  useEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const look = () => {
      const hidden = element.scrollWidth - element.clientWidth;
      // Widths are rounded.
      const next = {
        scrolls: hidden > 1,
        goesOn: hidden - element.scrollLeft > 1,
      };
      setState(old =>
        old.scrolls === next.scrolls && old.goesOn === next.goesOn ? old : next,
      );
    };
    look();
    element.addEventListener('scroll', look, { passive: true });
    const sizes = new ResizeObserver(look);
    sizes.observe(element);
    for (const child of element.children) sizes.observe(child);
    return () => {
      element.removeEventListener('scroll', look);
      sizes.disconnect();
    };
  }, [ref]);
  return state;
}
