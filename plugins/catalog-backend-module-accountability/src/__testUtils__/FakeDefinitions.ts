import {
  coreServices,
  createBackendPlugin,
  type BackendFeature,
} from '@backstage/backend-plugin-api';
import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import {
  eventsServiceRef,
  type EventsService,
} from '@backstage/plugin-events-node';
import { DEFINITIONS_CHANGED_TOPIC } from 'backstage-plugin-accountability-common';
import express from 'express';

/**
 * The accountability backend as far as publishing goes: what is declared in the
 * portal over real HTTP, for services only, and no flags at all.
 */
export class FakeDefinitions {
  readonly #declared = new Map<string, Entity>();
  #revision = 0;
  #events: EventsService | undefined;
  /** Answers with this status and this body instead. */
  broken: { status: number; body: unknown } | undefined;
  /** How often it was asked. */
  asked = 0;

  declare(...entities: Entity[]) {
    this.#revision += 1;
    for (const entity of entities) {
      this.#declared.set(stringifyEntityRef(entity), {
        ...entity,
        metadata: {
          namespace: 'default',
          ...entity.metadata,
          annotations: { 'accountability.dev/origin': 'portal' },
        },
      });
    }
  }

  withdraw(ref: string) {
    this.#revision += 1;
    this.#declared.delete(ref);
  }

  async announce() {
    await this.#events?.publish({
      topic: DEFINITIONS_CHANGED_TOPIC,
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
            router.get('/posture/flags', (_req, res) => {
              res.json({ items: [], revision: 0, more: false, epoch: 'only' });
            });
            router.get('/definitions/published', async (req, res) => {
              await httpAuth.credentials(req, { allow: ['service'] });
              this.asked += 1;
              if (this.broken) {
                res.status(this.broken.status).json(this.broken.body);
                return;
              }
              res.json({
                revision: String(this.#revision),
                entities: [...this.#declared.values()],
              });
            });
            httpRouter.use(router);
          },
        });
      },
    });
  }
}
