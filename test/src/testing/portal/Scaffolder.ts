import { mockCredentials } from '@backstage/backend-test-utils';
import { eventually } from '../eventually';
import type { PortalClient } from './PortalClient';

/** How a task of the scaffolder ended. */
export interface EndedTask {
  id: string;
  status: string;
  links: unknown[];
  /** What its steps wrote, a line each. */
  log: string;
}

interface TaskEvent {
  type: string;
  body: { message?: string; output?: { links?: unknown[] } };
}

/** The scaffolder of a portal, as its pages use it. */
export class Scaffolder {
  readonly #url: string;

  constructor(portal: PortalClient) {
    this.#url = `${portal.url}/api/scaffolder/v2`;
  }

  /** Fills in a template as somebody, and waits for the end. */
  async run(who: string, template: string, values: object): Promise<EndedTask> {
    const { id } = await this.#ask(who, '/tasks', {
      ...{ templateRef: `template:default/${template}`, values },
    });
    return this.#ended(who, id);
  }

  /** Starts a failed task again, and waits for the end. */
  async runAgain(who: string, id: string): Promise<EndedTask> {
    await this.#ask(who, `/tasks/${id}/retry`, {});
    return this.#ended(who, id);
  }

  async #ended(who: string, id: string): Promise<EndedTask> {
    return eventually(async () => {
      const { status } = await this.#ask(who, `/tasks/${id}`);
      if (['open', 'processing'].includes(status)) {
        throw new Error(`The task ${id} is ${status}`);
      }
      const events: TaskEvent[] = await this.#ask(who, `/tasks/${id}/events`);
      return {
        ...{ id, status },
        links: events.flatMap(({ body }) => body.output?.links ?? []),
        log: events.map(({ body }) => body.message).join('\n'),
      };
    });
  }

  async #ask(who: string, path: string, body?: object): Promise<any> {
    const response = await fetch(`${this.#url}${path}`, {
      method: body ? 'POST' : 'GET',
      headers: {
        'Content-Type': 'application/json',
        Authorization: mockCredentials.user.header(who),
      },
      body: body && JSON.stringify(body),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${path}: ${response.status} ${text}`);
    return text ? JSON.parse(text) : undefined;
  }
}
