import type { ObjectMetadata } from './readMetadata';

/** A Kubernetes object with a name, while it is looked at. */
export interface LocatedObject {
  kind: string;
  name: string;
  /** Its own namespace, or the default one of the cluster or files. */
  namespace: string;
  metadata: ObjectMetadata;
  /** The whole object. Nothing of it may be kept but what a reader picks. */
  raw: Record<string, unknown>;
}
