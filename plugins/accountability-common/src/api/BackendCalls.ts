import { ResponseError } from '@backstage/errors';
import type { CallOptions } from './CallOptions';
import { queryString } from './paths';

/** @public */
export interface AccountabilityClientOptions {
  discoveryApi: { getBaseUrl(pluginId: string): Promise<string> };
  fetchApi: { fetch: typeof fetch };
}

/**
 * Calls to the accountability backend, with its answers as they came. A refusal
 * is thrown as a ResponseError.
 */
export class BackendCalls {
  readonly #discoveryApi: AccountabilityClientOptions['discoveryApi'];
  readonly #fetchApi: AccountabilityClientOptions['fetchApi'];

  constructor(options: AccountabilityClientOptions) {
    this.#discoveryApi = options.discoveryApi;
    this.#fetchApi = options.fetchApi;
  }

  async get(path: string, options?: CallOptions, query?: object) {
    const response = await this.request('GET', path, { ...options, query });
    return response.json();
  }

  async post(path: string, json: unknown, options?: CallOptions) {
    const response = await this.request('POST', path, { ...options, json });
    return response.status === 204 ? undefined : response.json();
  }

  async request(
    method: 'GET' | 'POST',
    path: string,
    options: CallOptions & {
      query?: object;
      json?: unknown;
      body?: FormData;
    } = {},
  ): Promise<Response> {
    const baseUrl = await this.#discoveryApi.getBaseUrl('accountability');
    const headers: Record<string, string> = {};
    if (options.token) headers.Authorization = `Bearer ${options.token}`;
    if (options.json !== undefined)
      headers['Content-Type'] = 'application/json';
    const response = await this.#fetchApi.fetch(
      `${baseUrl}${path}${queryString(options.query)}`,
      {
        method,
        headers,
        signal: options.signal,
        body:
          options.json !== undefined
            ? JSON.stringify(options.json)
            : options.body,
      },
    );
    if (!response.ok) throw await ResponseError.fromResponse(response);
    return response;
  }
}
