/** A service account as a manifest declares it. */
export const account = (name: string, namespace = 'payments') => ({
  apiVersion: 'v1',
  kind: 'ServiceAccount',
  metadata: { name, namespace },
});

/** A list of objects as kubectl writes it. */
export const list = (...items: object[]) => ({
  apiVersion: 'v1',
  kind: 'List',
  items,
});
