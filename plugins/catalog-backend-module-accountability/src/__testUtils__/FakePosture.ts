import {
  coreServices,
  createBackendPlugin,
  type BackendFeature,
} from '@backstage/backend-plugin-api';
import {
  eventsServiceRef,
  type EventsService,
} from '@backstage/plugin-events-node';
import type { EntityFlag } from 'backstage-plugin-accountability-common';
import express from 'express';
import { POSTURE_CHANGED_TOPIC } from '../followFlags';
import { aFlag } from './aFlag';

/**
 * The accountability backend as far as this module sees it: flags in the order
 * of commits over real HTTP, in pages of two, for services only.
 */
export class FakePosture {
  #rows: EntityFlag[] = [];
  #revision = 0;
  #epoch = 'first';
  #events: EventsService | undefined;
  /** Answers with this status and this body instead. */
  broken: { status: number; body: unknown } | undefined;
  /** Requests answered, with `since`. */
  readonly asked: number[] = [];

  set(entityRef: string, given: Partial<EntityFlag> = {}) {
    this.#revision += 1;
    this.#rows = this.#rows.filter(row => row.entityRef !== entityRef);
    this.#rows.push(aFlag({ entityRef, ...given, revision: this.#revision }));
  }

  /** As after a restore of the database from nothing. */
  startAnew(epoch: string) {
    this.#epoch = epoch;
    this.#rows = [];
    this.#revision = 0;
  }

  async announce() {
    await this.#events?.publish({
      topic: POSTURE_CHANGED_TOPIC,
      eventPayload: {},
    });
  }

  plugin(): BackendFeature {
    const router = express.Router();
    return createBackendPlugin({
      pluginId: 'accountability',
      register: env => {
        env.registerInit({
          deps: {
            events: eventsServiceRef,
            httpAuth: coreServices.httpAuth,
            httpRouter: coreServices.httpRouter,
          },
          init: async ({ events, httpAuth, httpRouter }) => {
            this.#events = events;
            router.get('/posture/flags', async (req, res) => {
              await httpAuth.credentials(req, { allow: ['service'] });
              const since = Number(req.query.since);
              this.asked.push(since);
              if (this.broken) {
                res.status(this.broken.status).json(this.broken.body);
                return;
              }
              res.json(this.#page(since));
            });
            httpRouter.use(router);
          },
        });
      },
    });
  }

  #page(since: number) {
    const waiting = this.#rows.filter(row => row.revision > since);
    const items = waiting.slice(0, 2);
    return {
      items,
      revision: items.at(-1)?.revision ?? since,
      more: waiting.length > items.length,
      epoch: this.#epoch,
    };
  }
}
