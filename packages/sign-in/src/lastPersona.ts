const KEY = 'demo.persona';

/** Who signed in last in this browser, so that a reload keeps them signed in. */
export const lastPersona = {
  get: (): string | undefined => localStorage.getItem(KEY) ?? undefined,
  set: (userEntityRef: string) => localStorage.setItem(KEY, userEntityRef),
  forget: () => localStorage.removeItem(KEY),
};
