import type {
  IdentityRecord,
  LinkSignal,
} from 'backstage-plugin-accountability-common';
import { keysOf } from './identityColumns';

/** An entity that carries one of the identity's keys. */
export interface LinkableEntity {
  key: string;
  entityRef: string;
  /** What must hold besides the key, which holds only the first term of a selector. */
  terms?: {
    labels?: Readonly<Record<string, string>>;
    namespace?: string;
    cluster?: string;
  };
  /** How the entity says it, for people. */
  detail: string;
  /** Entities that depend on it, when it is a Resource that stands for the identity. */
  dependants: readonly { entityRef: string }[];
}

/** A link with the reason for it. */
export interface DecidedLink {
  entityRef: string;
  signal: LinkSignal;
  detail: string;
}

/**
 * Which catalog entities use an identity, and why. A label selector matches a
 * workload only with all its terms.
 */
export function decideLinks(
  record: IdentityRecord,
  entities: readonly LinkableEntity[],
): DecidedLink[] {
  const keys = new Set(keysOf(record));
  const links = new Map<string, DecidedLink>();
  const add = (link: DecidedLink) =>
    links.set(`${link.entityRef} ${link.signal}`, link);

  for (const entity of entities) {
    if (!keys.has(entity.key)) continue;
    const [kind] = entity.key.split(':', 1);
    const { entityRef, detail } = entity;
    if (kind === 'identity') {
      add({ entityRef, signal: 'annotation', detail });
      for (const dependant of entity.dependants) {
        add({
          entityRef: dependant.entityRef,
          signal: 'resource',
          detail: `depends on ${entityRef}, which stands for this identity`,
        });
      }
    } else if (kind === 'kubernetes-id' || kind === 'kubernetes-label') {
      const workload = matchingWorkload(record, entity);
      if (workload) {
        add({
          entityRef,
          signal: kind === 'kubernetes-id' ? kind : 'kubernetes-label-selector',
          detail: `${workload} runs as it (${detail})`,
        });
      }
    } else if (kind === 'repository') {
      add({ entityRef, signal: 'repository', detail });
    } else if (kind === 'entity') {
      add({
        entityRef,
        signal: 'source-tag',
        detail: 'the source names this entity',
      });
    }
  }
  return [...links.values()];
}

function matchingWorkload(
  record: IdentityRecord,
  entity: LinkableEntity,
): string | undefined {
  const { labels = {}, namespace, cluster } = entity.terms ?? {};
  if (cluster !== undefined && cluster !== record.scope) return undefined;
  const required = { ...labels, ...labelOf(entity.key) };
  return record.consumers.find(
    consumer =>
      Object.entries(required).every(
        ([name, value]) => consumer.labels?.[name] === value,
      ) &&
      (namespace === undefined || consumer.name.split('/')[1] === namespace),
  )?.name;
}

/** The label that the key itself stands for. */
function labelOf(key: string): Record<string, string> {
  const id = /^kubernetes-id:(.*)$/.exec(key);
  if (id) return { 'backstage.io/kubernetes-id': id[1] };
  const [, name, value] = /^kubernetes-label:([^=]+)=(.*)$/.exec(key)!;
  return { [name]: value };
}
