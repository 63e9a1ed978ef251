import { setTimeout as wait } from 'node:timers/promises';
import { InputError, ServiceUnavailableError } from '@backstage/errors';
import type { KubeConfig, RequestContext } from '@kubernetes/client-node';
import { DEFAULT_READING_LIMITS } from 'backstage-plugin-accountability-node';
import type { ClusterSettings } from '../config';
import { kubeConfigOf } from './kubeConfigOf';
import { loadClient } from './loadClient';
import { readBody } from './readBody';
import type { Refusal } from './refusal';

const MAX_ATTEMPTS = 4;
const MAX_WAIT_SECONDS = 30;

/** One thing to ask of the API server. */
export interface ClusterQuery {
  path: string;
  query: Record<string, string>;
  accept: string;
}

/** What the API server answered. */
export type ClusterAnswer =
  | { ok: true; body: unknown }
  | { ok: false; refusal: Refusal };

/** Asks one API server; HTTP and authentication, no knowledge of objects. */
export class ClusterConnection {
  readonly #config: KubeConfig;
  readonly #settings: ClusterSettings;
  #dispatcher: ReturnType<RequestContext['getDispatcher']>;

  constructor(settings: ClusterSettings) {
    this.#settings = settings;
    this.#config = kubeConfigOf(settings);
  }

  /**
   * Asks once more, a few times, where the server says that it is busy.
   *
   * @throws ServiceUnavailableError when no answer comes in time.
   */
  async get(query: ClusterQuery, signal: AbortSignal): Promise<ClusterAnswer> {
    for (let attempt = 1; ; attempt++) {
      const { status, retryAfter, body } = await this.#send(query, signal);
      if (status === 200) return { ok: true, body };
      const busy = status === 429 || status === 503;
      if (!busy || attempt === MAX_ATTEMPTS) {
        const { scope } = this.#settings;
        const refusal = { status, path: query.path, scope, body };
        return { ok: false, refusal };
      }
      const seconds = Number(retryAfter ?? 2 ** attempt);
      const bounded = Math.min(
        Number.isFinite(seconds) ? seconds : MAX_WAIT_SECONDS,
        MAX_WAIT_SECONDS,
      );
      await wait(Math.max(0, bounded) * 1000, undefined, { signal });
    }
  }

  async close() {
    await this.#dispatcher?.close();
  }

  async #send(query: ClusterQuery, signal: AbortSignal) {
    const { scope, requestTimeoutMs } = this.#settings;
    const timeout = AbortSignal.timeout(requestTimeoutMs);
    const request = await this.#requestFor(query);
    request.setSignal(AbortSignal.any([signal, timeout]));
    try {
      const library = new (loadClient().IsomorphicFetchHttpLibrary)();
      const response = await library.send(request).toPromise();
      const status = response.httpStatusCode;
      const retryAfter = response.headers['retry-after'];
      const { maxBytes } = DEFAULT_READING_LIMITS;
      const reading = readBody(response.body, maxBytes);
      // A proxy in front may refuse in HTML.
      const body = await (status === 200
        ? reading
        : reading.catch(() => undefined));
      return { status, retryAfter, body };
    } catch (error) {
      signal.throwIfAborted();
      throw new ServiceUnavailableError(
        `Cluster ${scope} gave no usable answer to GET ${query.path}: ${
          timeout.aborted
            ? `nothing within ${requestTimeoutMs} ms (raise requestTimeout or lower pageSize)`
            : reasonOf(error)
        }`,
      );
    }
  }

  async #requestFor({ path, query, accept }: ClusterQuery) {
    const { RequestContext: Request, HttpMethod } = loadClient();
    const cluster = this.#config.getCurrentCluster();
    if (!cluster) {
      throw new InputError(`Cluster ${this.#settings.scope} has no server`);
    }
    const url = `${cluster.server.replace(/\/+$/, '')}${path}`;
    const request = new Request(
      `${url}?${new URLSearchParams(query)}`,
      HttpMethod.GET,
    );
    request.setHeaderParam('Accept', accept);
    request.setHeaderParam('User-Agent', 'accountability-for-backstage');
    await this.#config.applySecurityAuthentication(request);
    // The client makes a new pool of connections for every request; one is enough.
    this.#dispatcher ??= request.getDispatcher();
    if (this.#dispatcher) request.setDispatcher(this.#dispatcher);
    return request;
  }
}

// The fetch error itself only says "fetch failed".
function reasonOf(error: unknown): string {
  const { cause, message } = error as Error & { cause?: Error };
  return (cause?.message || message || 'the connection failed').slice(0, 300);
}
