import { setImmediate } from 'node:timers/promises';
import {
  createBackendModule,
  type BackendFeature,
} from '@backstage/backend-plugin-api';
import {
  identityRecordSchema,
  type IdentityRecord,
} from 'backstage-plugin-accountability-common';
import {
  identitySourcesExtensionPoint,
  type IdentitySource,
} from 'backstage-plugin-accountability-node';

const BATCHES = 10;

/** A live source of any number of replicas, which notices when two read it at once. */
export class CrowdedSource {
  readonly id = 'crowded';
  /** Readings that go on now, on all replicas. */
  #reading = 0;
  /** The most that went on at once. */
  most = 0;
  /** Readings that were begun. */
  begun = 0;

  module(): BackendFeature {
    return createBackendModule({
      pluginId: 'accountability',
      moduleId: 'crowded-source',
      register: reg => {
        reg.registerInit({
          deps: { sources: identitySourcesExtensionPoint },
          init: async ({ sources }) => sources.addSource(this.#source()),
        });
      },
    });
  }

  #source(): IdentitySource {
    return {
      id: this.id,
      title: 'Crowded cluster',
      provider: 'kubernetes',
      scope: 'crowded',
      capabilities: { tells: [], cannotTell: [] },
      schedule: {
        frequency: { seconds: 1 },
        timeout: { minutes: 1 },
        initialDelay: { milliseconds: 1 },
      },
      read: () => this.#read(),
    };
  }

  async *#read(): AsyncGenerator<IdentityRecord[]> {
    this.begun += 1;
    this.#reading += 1;
    this.most = Math.max(this.most, this.#reading);
    try {
      for (let batch = 0; batch < BATCHES; batch++) {
        yield Array.from({ length: 20 }, (_, at) => this.#record(batch, at));
        await setImmediate();
      }
    } finally {
      this.#reading -= 1;
    }
  }

  /** Differs from reading to reading, so that every one has something to write. */
  #record(batch: number, at: number): IdentityRecord {
    return identityRecordSchema.parse({
      provider: 'kubernetes',
      scope: 'crowded',
      name: `acme/crowd-${batch}-${at}`,
      kind: 'service-account',
      displayName: `reading ${this.begun}`,
    });
  }
}
