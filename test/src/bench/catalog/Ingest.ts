import type { JsonObject } from '@backstage/types';

/** Who takes part in processing, and what is to be ingested. */
export interface Ingest {
  /** `backend.database`. */
  config: JsonObject;
  components: number;
  /** Our module, or a processor that does nothing. */
  processor: 'ours' | 'no-op';
  /** Whether the components get a flag: by us, or written in their YAML. */
  flagged: boolean;
}
