import { mockCredentials } from '@backstage/backend-test-utils';
import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import {
  AccountabilityClient,
  type AccountabilityApi,
} from 'backstage-plugin-accountability-common';

/** Who asks: a user by ref, a machine, or nobody. */
export type Caller = string | 'service' | 'nobody';

/** A portal as the outside sees it: over HTTP, with a token. */
export class PortalClient {
  readonly url: string;

  constructor(url: string) {
    this.url = url;
  }

  /** The typed client of accountability, as somebody. */
  as(caller: Caller): AccountabilityApi {
    return new AccountabilityClient({
      discoveryApi: { getBaseUrl: async () => this.#base('accountability') },
      fetchApi: {
        fetch: (input, init) =>
          fetch(input, {
            ...init,
            headers: { ...init?.headers, ...authorization(caller) },
          }),
      },
    });
  }

  /** A request to accountability as it is, for what the typed client would never send. */
  request(
    caller: Caller,
    path: string,
    init: RequestInit = {},
  ): Promise<Response> {
    return fetch(`${this.#base('accountability')}${path}`, {
      ...init,
      headers: { ...init.headers, ...authorization(caller) },
    });
  }

  /** An entity of the catalog; rejects when there is none. */
  async entity(name: string, kind = 'component'): Promise<Entity> {
    return this.#catalog(`/entities/by-name/${kind}/default/${name}`);
  }

  /** Names of the entities that a filter of the catalog finds. */
  async entityNames(filter: string): Promise<string[]> {
    const found: Entity[] = await this.#catalog(
      `/entities?filter=${encodeURIComponent(filter)}`,
    );
    return found.map(entity => entity.metadata.name).sort();
  }

  /** Refs of everything in the catalog. */
  async entityRefs(): Promise<string[]> {
    const found: Entity[] = await this.#catalog(
      '/entities?fields=kind,metadata.name,metadata.namespace',
    );
    return found.map(entity => stringifyEntityRef(entity));
  }

  async #catalog(path: string): Promise<any> {
    const response = await fetch(`${this.#base('catalog')}${path}`, {
      headers: authorization('service'),
    });
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return response.json();
  }

  #base(pluginId: string): string {
    return `${this.url}/api/${pluginId}`;
  }
}

function authorization(caller: Caller): Record<string, string> {
  if (caller === 'nobody') return {};
  return {
    Authorization:
      caller === 'service'
        ? mockCredentials.service.header()
        : mockCredentials.user.header(caller),
  };
}
