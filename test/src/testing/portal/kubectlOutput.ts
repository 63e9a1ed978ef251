/** What `kubectl get serviceaccounts -A -o json` writes, for accounts of namespace `acme`. */
export function kubectlOutput(...names: string[]): string {
  return JSON.stringify({
    apiVersion: 'v1',
    kind: 'List',
    items: names.map(name => ({
      apiVersion: 'v1',
      kind: 'ServiceAccount',
      metadata: { name, namespace: 'acme' },
    })),
  });
}
