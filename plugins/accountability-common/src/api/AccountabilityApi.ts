import type {
  BulkDecisionRequest,
  BulkDecisionResult,
  CatalogPatch,
  DecisionRequest,
} from './decisions';
import type { Health } from './health';
import type {
  IdentityDetail,
  IdentityFacets,
  IdentityFilter,
  IdentityListQuery,
  IdentityPage,
} from './identities';
import type { EntityPosture, FlagPage, Overview } from './posture';
import type { RuleDescription } from '../rules';
import type {
  Format,
  PushBatchResult,
  PushOpen,
  Source,
  SourceRun,
  UploadPreview,
} from './sources';

/** Options of every call. @public */
export interface CallOptions {
  signal?: AbortSignal;
  /** Backstage token; left out in the browser, where the fetch API adds it. */
  token?: string;
}

/** The API of the accountability backend. Every method rejects with ResponseError. @public */
export interface AccountabilityApi {
  listIdentities(
    query: IdentityListQuery,
    options?: CallOptions,
  ): Promise<IdentityPage>;
  getIdentityFacets(
    filter: IdentityFilter,
    options?: CallOptions,
  ): Promise<IdentityFacets>;
  /** CSV of all that match, as a stream. */
  exportIdentities(
    filter: IdentityFilter,
    options?: CallOptions,
  ): Promise<Response>;
  getIdentity(id: string, options?: CallOptions): Promise<IdentityDetail>;
  /** How the identity stands now; undefined when it is no longer for the caller to see. */
  decide(
    id: string,
    decision: DecisionRequest,
    options?: CallOptions,
  ): Promise<IdentityDetail | undefined>;
  decideInBulk(
    request: BulkDecisionRequest,
    options?: CallOptions,
  ): Promise<BulkDecisionResult>;
  /** The change to the catalog file that would make `entityRef`'s owner accountable. */
  getCatalogPatch(
    id: string,
    entityRef: string,
    options?: CallOptions,
  ): Promise<CatalogPatch>;
  getEntityPosture(
    entityRef: string,
    options?: CallOptions,
  ): Promise<EntityPosture>;
  getFlags(since: number, options?: CallOptions): Promise<FlagPage>;
  getOverview(options?: CallOptions): Promise<Overview>;
  listRules(options?: CallOptions): Promise<RuleDescription[]>;
  listSources(options?: CallOptions): Promise<Source[]>;
  listRuns(sourceId: string, options?: CallOptions): Promise<SourceRun[]>;
  startRun(sourceId: string, options?: CallOptions): Promise<void>;
  listFormats(options?: CallOptions): Promise<Format[]>;
  /** Uploads files and starts reading them; ask {@link AccountabilityApi.getUpload} for progress. */
  upload(
    request: {
      format: string;
      scope?: string;
      settings?: Record<string, string>;
      files: File[];
    },
    options?: CallOptions,
  ): Promise<UploadPreview>;
  getUpload(id: string, options?: CallOptions): Promise<UploadPreview>;
  /** Starts to apply an upload; ask {@link AccountabilityApi.getUpload} for progress. */
  applyUpload(id: string, options?: CallOptions): Promise<UploadPreview>;
  openPushRun(
    sourceId: string,
    request: PushOpen,
    options?: CallOptions,
  ): Promise<SourceRun>;
  pushBatch(
    runId: string,
    records: unknown[],
    options?: CallOptions,
  ): Promise<PushBatchResult>;
  completePushRun(runId: string, options?: CallOptions): Promise<SourceRun>;
  getHealth(options?: CallOptions): Promise<Health>;
}
