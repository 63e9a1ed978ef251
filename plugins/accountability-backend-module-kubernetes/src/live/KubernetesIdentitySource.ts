import type {
  IdentitySource,
  ReadOptions,
} from 'backstage-plugin-accountability-node';
import { CAPABILITIES } from '../capabilities';
import type { ClusterSettings } from '../config';
import { addObject, noObjects } from '../objects';
import { toExemptions, toIdentityRecords } from '../records';
import { ClusterConnection } from './ClusterConnection';
import { LISTED_KINDS } from './listedKinds';
import { listExemptions } from './listExemptions';
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

  async *read({ signal, report, exempt }: ReadOptions) {
    const { scope, environment, pageSize, tokenSecrets } = this.#settings;
    const objects = noObjects('default');
    const connection = new ClusterConnection(this.#settings);
    let unread: Set<string> | undefined;
    try {
      for (const listed of LISTED_KINDS) {
        if (listed.kind === 'Secret' && !tokenSecrets) continue;
        const options = { scope, pageSize, signal };
        for await (const page of listObjects(connection, listed, options)) {
          for (const object of page) addObject(objects, object);
        }
      }
      unread = await listExemptions(connection, objects, {
        ...{ scope, pageSize, signal },
        onRefusal: (engine, why) =>
          report({
            effect: 'note',
            message: `${why}. Until then nobody knows what else ${engine} lets pass; what was known of it stays.`,
          }),
      });
    } finally {
      await connection.close();
    }
    // An empty list of a cluster is an answer, unlike a file that was not exported.
    objects.secretsListed = tokenSecrets;
    objects.bindingsSeen = true;
    for (const told of toExemptions(objects, { scope, unread })) exempt?.(told);
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
