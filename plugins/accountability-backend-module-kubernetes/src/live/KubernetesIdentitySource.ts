import type {
  IdentitySource,
  ReadOptions,
} from 'backstage-plugin-accountability-node';
import { CAPABILITIES } from '../capabilities';
import type { ClusterSettings } from '../config';
import { addObject, noObjects } from '../objects';
import { toIdentityRecords } from '../records';
import { ClusterConnection } from './ClusterConnection';
import { LISTED_KINDS } from './listedKinds';
import { listObjects } from './listObjects';

/** Reads the service accounts of one cluster through its API. */
export class KubernetesIdentitySource implements IdentitySource {
  readonly provider = 'kubernetes';
  readonly capabilities = CAPABILITIES;
  readonly id;
  readonly title;
  readonly scope;
  readonly schedule;
  readonly #settings: ClusterSettings;

  constructor(settings: ClusterSettings) {
    this.#settings = settings;
    this.id = settings.id;
    this.title = settings.title;
    this.scope = settings.scope;
    this.schedule = settings.schedule;
  }

  async *read({ signal, report }: ReadOptions) {
    const { scope, environment, pageSize, tokenSecrets } = this.#settings;
    const objects = noObjects('default');
    const connection = new ClusterConnection(this.#settings);
    try {
      for (const listed of LISTED_KINDS) {
        if (listed.kind === 'Secret' && !tokenSecrets) continue;
        const options = { scope, pageSize, signal };
        for await (const page of listObjects(connection, listed, options)) {
          for (const object of page) addObject(objects, object);
        }
      }
    } finally {
      await connection.close();
    }
    // An empty list of a cluster is an answer, unlike a file that was not exported.
    objects.secretsListed = tokenSecrets;
    objects.bindingsSeen = true;
    for (const batch of toIdentityRecords(objects, {
      scope,
      environment,
      report,
    })) {
      signal.throwIfAborted();
      yield batch;
    }
  }
}
