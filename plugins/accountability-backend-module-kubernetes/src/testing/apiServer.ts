import http from 'node:http';
import type { AddressInfo } from 'node:net';

const KINDS: Record<string, string> = Object.fromEntries(
  [
    'Namespace',
    'ServiceAccount',
    'Secret',
    'ClusterRole',
    'Role',
    'ClusterRoleBinding',
    'RoleBinding',
    'Deployment',
    'StatefulSet',
    'DaemonSet',
    'ReplicaSet',
    'ReplicationController',
    'CronJob',
    'Job',
    'DeploymentConfig',
    'Pod',
    'PolicyException',
    'Config',
  ].map(kind => [`${kind.toLowerCase()}s`, kind]),
);

/** A request as the API server saw it. */
export interface SeenRequest {
  path: string;
  query: Record<string, string>;
  accept: string;
  authorization?: string;
  /** How often this path has been asked, counted from 1. */
  times: number;
}

/** Another answer than the list: a status with a body, or none at all. */
export type Reply = Answer | 'hang';

interface Answer {
  status: number;
  headers?: Record<string, string>;
  body?: unknown;
}

interface KubernetesObject {
  apiVersion: string;
  kind: string;
  type?: string;
  metadata: object;
}

/**
 * A real HTTP server that answers lists as a Kubernetes API server does: pages
 * with `limit` and `continue`, field selectors on `type`, metadata alone when
 * asked for that, and everything, Secrets' content included, when not. Of API groups
 * it knows those of its objects.
 */
export async function startApiServer(
  objects: readonly object[],
  reply: (request: SeenRequest) => Reply | undefined = () => undefined,
) {
  const requests: SeenRequest[] = [];
  const server = http.createServer((req, res) => {
    const url = new URL(req.url ?? '/', 'http://localhost');
    const seen: SeenRequest = {
      path: url.pathname,
      query: Object.fromEntries(url.searchParams),
      accept: req.headers.accept ?? '',
      authorization: req.headers.authorization,
      times: requests.filter(r => r.path === url.pathname).length + 1,
    };
    requests.push(seen);
    const other = reply(seen);
    if (other === 'hang') return;
    const { status, headers, body } =
      other ?? answerOf(objects as KubernetesObject[], seen);
    res.writeHead(status, { 'content-type': 'application/json', ...headers });
    res.end(typeof body === 'string' ? body : JSON.stringify(body ?? {}));
  });
  await new Promise<void>(done => {
    server.listen(0, '127.0.0.1', done);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close: () => {
      server.closeAllConnections();
      return new Promise(done => {
        server.close(done);
      });
    },
  };
}

function answerOf(objects: KubernetesObject[], request: SeenRequest): Answer {
  const [, version] = /^\/apis\/([^/]+\/[^/]+)$/.exec(request.path) ?? [];
  if (!version) return { status: 200, body: listFor(objects, request) };
  // A group that nobody installed is not found, as by a real server.
  const kinds = objects.flatMap(({ apiVersion, kind }) =>
    apiVersion === version ? kind : [],
  );
  if (kinds.length === 0) return { status: 404, body: { kind: 'Status' } };
  const resources = [...new Set(kinds)].map(kind => ({
    ...{ name: `${kind.toLowerCase()}s`, kind, namespaced: true },
  }));
  const body = { kind: 'APIResourceList', groupVersion: version, resources };
  return { status: 200, body };
}

function listFor(objects: KubernetesObject[], request: SeenRequest) {
  const { path, query, accept } = request;
  const plural = path.slice(path.lastIndexOf('/') + 1);
  const [, version = 'v1'] = /^\/apis\/(.+)\/[^/]+$/.exec(path) ?? [];
  const ofKind = objects.filter(
    o => `${o.kind.toLowerCase()}s` === plural && o.apiVersion === version,
  );
  const [field, wanted] = (query.fieldSelector ?? '').split('=');
  const found = ofKind.filter(o => field !== 'type' || o.type === wanted);

  const from = Number(query.continue ?? 0);
  const to = from + Number(query.limit);
  const page = found.slice(from, to);
  const metadata = { ...(to < found.length && { continue: String(to) }) };
  if (accept.includes('as=PartialObjectMetadataList')) {
    return {
      apiVersion: 'meta.k8s.io/v1',
      kind: 'PartialObjectMetadataList',
      metadata,
      items: page.map(item => ({
        apiVersion: 'meta.k8s.io/v1',
        kind: 'PartialObjectMetadata',
        metadata: item.metadata,
      })),
    };
  }
  return {
    apiVersion: 'v1',
    kind: `${KINDS[plural]}List`,
    metadata,
    // The API leaves kind and apiVersion out of the items of a list.
    items: page.map(({ apiVersion: _, kind: __, ...item }) => item),
  };
}
