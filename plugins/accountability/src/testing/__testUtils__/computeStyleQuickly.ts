/**
 * Lets `getComputedStyle` answer from tags, attributes and inline styles alone.
 *
 * jsdom matches every rule of every style sheet against an element and all above it,
 * each time that a query by role asks what is visible: four fifths of the time of these
 * tests. It has no layout, so a class hides nothing from a test that means to look.
 */
export function computeStyleQuickly(): void {
  const slowly = window.getComputedStyle.bind(window);
  const displays = new Map<string, string>();

  const displayOf = (element: Element): string => {
    if (element.hasAttribute('hidden')) return 'none';
    const tag = element.tagName;
    const known =
      displays.get(tag) ?? slowly(document.createElement(tag)).display;
    displays.set(tag, known);
    return known;
  };
  const valueOf = (element: Element, property: string): string => {
    const own = styleOf(element)?.getPropertyValue(property);
    if (own) return own;
    if (property === 'display') return displayOf(element);
    // The two that are inherited and that decide what a person can use.
    if (property === 'visibility' || property === 'pointer-events') {
      const above = element.parentElement;
      if (above) return valueOf(above, property);
      return property === 'visibility' ? 'visible' : 'auto';
    }
    return '';
  };
  window.getComputedStyle = element =>
    new Proxy(styleOf(element) ?? document.createElement('a').style, {
      get(style, name) {
        if (name === 'getPropertyValue') {
          return (property: string) => valueOf(element, property);
        }
        if (name === 'display' || name === 'visibility') {
          return valueOf(element, name);
        }
        if (name === 'pointerEvents') return valueOf(element, 'pointer-events');
        const value = Reflect.get(style, name);
        return typeof value === 'function' ? value.bind(style) : value;
      },
    });
}

function styleOf(element: Element): CSSStyleDeclaration | undefined {
  return (element as Partial<HTMLElement>).style;
}
