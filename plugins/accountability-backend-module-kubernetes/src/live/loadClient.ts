type Client = typeof import('@kubernetes/client-node');

/**
 * Loads the client of the Kubernetes project when a cluster is first read: it
 * costs tens of megabytes and needs a newer Node.js than reading exports does.
 */
export function loadClient(): Client {
  return require('@kubernetes/client-node');
}
