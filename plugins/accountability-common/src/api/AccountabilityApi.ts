import type { CallOptions } from './CallOptions';
import type { ExceptionApi } from './ExceptionApi';
import type {
  BulkDecisionRequest,
  BulkDecisionResult,
  CatalogPatch,
  DecisionRequest,
} from './decisions';
import type {
  Definition,
  DefinitionCheck,
  DefinitionDraft,
  DefinitionRevision,
  DefinitionWithdrawal,
  PublishedDefinitions,
} from './definitions';
import type { DutyMatrix, DutyQuery } from './duties';
import type { FrameworkKey } from '../frameworks';
import type { FrameworkDetail, FrameworkSummary } from './frameworks';
import type { Health } from './health';
import type {
  IdentityDetail,
  IdentityFacets,
  IdentityFilter,
  IdentityListQuery,
  IdentityPage,
} from './identities';
import type {
  ControlDetail,
  ControlSummary,
  OutcomeDetail,
  OutcomeListQuery,
  OutcomePage,
} from './outcomes';
import type {
  MeasureList,
  OutcomeSamples,
  OutcomeSamplesQuery,
  SamplesPush,
  SamplesPushed,
} from './measures';
import type { EntityPosture, FlagPage, Overview } from './posture';
import type {
  DueReviewPage,
  ReviewClose,
  ReviewDetail,
  ReviewDueQuery,
  ReviewListQuery,
  ReviewPage,
  ReviewPreview,
  ReviewRecordRequest,
  ReviewStart,
} from './reviews';
import type {
  Scorecard,
  ScorecardExportQuery,
  ScorecardQuery,
} from './scorecard';
import type { ScorecardFirst, ScorecardFirstQuery } from './scorecardFirst';
import type { ScorecardMovers, ScorecardMoversQuery } from './scorecardMovers';
import type { DelegationRequest, SeatAnswerRequest } from './seats';
import type { RuleDescription } from '../rules';
import type {
  Format,
  PushBatchResult,
  PushOpen,
  Source,
  SourceRun,
  UploadPreview,
} from './sources';
import type {
  Departed,
  MayTransfer,
  Transfer,
  TransferPreview,
  TransferRequest,
  TransferResult,
} from './transfers';

/** The API of the accountability backend. Every method rejects with ResponseError. @public */
export interface AccountabilityApi extends ExceptionApi {
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
  /** The organisation by group, system, domain, outcome or owner. */
  getScorecard(
    query: ScorecardQuery,
    options?: CallOptions,
  ): Promise<Scorecard>;
  /** The identities that are worth somebody's time first, among those that the caller may see. */
  getScorecardFirst(
    query: ScorecardFirstQuery,
    options?: CallOptions,
  ): Promise<ScorecardFirst>;
  /** The members of a dimension that got worse and better most between two days. */
  getScorecardMovers(
    query: ScorecardMoversQuery,
    options?: CallOptions,
  ): Promise<ScorecardMovers>;
  /** Every member of a dimension as CSV: a line for all of it, and one for each rule. */
  exportScorecard(
    query: ScorecardExportQuery,
    options?: CallOptions,
  ): Promise<Response>;
  /** Every rule as CSV, with of how many it says what. */
  exportRules(options?: CallOptions): Promise<Response>;
  /** Every framework that something speaks for, with how its ids stand. */
  listFrameworks(options?: CallOptions): Promise<FrameworkSummary[]>;
  /** Each id of a framework: what speaks for it, and what is missing. */
  getFramework(
    key: FrameworkKey,
    options?: CallOptions,
  ): Promise<FrameworkDetail>;
  /** Each id of a framework as CSV. */
  exportFramework(key: FrameworkKey, options?: CallOptions): Promise<Response>;
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
  listOutcomes(
    query: OutcomeListQuery,
    options?: CallOptions,
  ): Promise<OutcomePage>;
  /** `ref` as in `outcome:default/halve-standing-privilege`. */
  getOutcome(ref: string, options?: CallOptions): Promise<OutcomeDetail>;
  /** The numbers of an outcome, oldest first. */
  getOutcomeSamples(
    ref: string,
    query?: OutcomeSamplesQuery,
    options?: CallOptions,
  ): Promise<OutcomeSamples>;
  /** Measures that this portal takes by itself. */
  listMeasures(options?: CallOptions): Promise<MeasureList>;
  /** Hands over numbers of a measure that is counted elsewhere. */
  pushSamples(
    measureId: string,
    request: SamplesPush,
    options?: CallOptions,
  ): Promise<SamplesPushed>;
  /** Accepts or declines a seat. */
  answerSeat(
    ref: string,
    request: SeatAnswerRequest,
    options?: CallOptions,
  ): Promise<OutcomeDetail>;
  delegateSeat(
    ref: string,
    request: DelegationRequest,
    options?: CallOptions,
  ): Promise<OutcomeDetail>;
  revokeDelegation(
    ref: string,
    delegationId: string,
    options?: CallOptions,
  ): Promise<OutcomeDetail>;
  /** Reviews that were opened or held, newest first. */
  listReviews(
    query: ReviewListQuery,
    options?: CallOptions,
  ): Promise<ReviewPage>;
  /** Reviews that are to be held, the most overdue first. */
  listDueReviews(
    query: ReviewDueQuery,
    options?: CallOptions,
  ): Promise<DueReviewPage>;
  /** What a review of the subject would look at now; keeps nothing. */
  previewReview(subject: string, options?: CallOptions): Promise<ReviewPreview>;
  /** Opens a review, and freezes what it looks at. */
  startReview(
    request: ReviewStart,
    options?: CallOptions,
  ): Promise<ReviewDetail>;
  getReview(id: string, options?: CallOptions): Promise<ReviewDetail>;
  /** Writes down minutes, decisions and who took part; corrects them once it is closed. */
  recordReview(
    id: string,
    request: ReviewRecordRequest,
    options?: CallOptions,
  ): Promise<ReviewDetail>;
  closeReview(
    id: string,
    request: ReviewClose,
    options?: CallOptions,
  ): Promise<ReviewDetail>;
  /** Whether one may pass anything on at all, and why not. */
  mayTransfer(options?: CallOptions): Promise<MayTransfer>;
  /** What would pass from one person or group to another. */
  previewTransfer(
    transfer: Transfer,
    options?: CallOptions,
  ): Promise<TransferPreview>;
  transfer(
    request: TransferRequest,
    options?: CallOptions,
  ): Promise<TransferResult>;
  /** Who is gone and still holds something, who holds most first. */
  listDeparted(options?: CallOptions): Promise<Departed[]>;
  listControls(options?: CallOptions): Promise<ControlSummary[]>;
  getControl(ref: string, options?: CallOptions): Promise<ControlDetail>;
  /** Who has which duty for which system: everywhere, or in one outcome. */
  getDuties(query: DutyQuery, options?: CallOptions): Promise<DutyMatrix>;
  /** What would come of a draft; keeps nothing. */
  checkDefinition(
    draft: DefinitionDraft,
    options?: CallOptions,
  ): Promise<DefinitionCheck>;
  /** Declares an outcome or a control in the portal. */
  declareDefinition(
    draft: DefinitionDraft,
    options?: CallOptions,
  ): Promise<Definition>;
  reviseDefinition(
    ref: string,
    revision: DefinitionRevision,
    options?: CallOptions,
  ): Promise<Definition>;
  withdrawDefinition(
    ref: string,
    withdrawal: DefinitionWithdrawal,
    options?: CallOptions,
  ): Promise<Definition>;
  /** Everything declared in the portal, for the catalog. */
  getPublishedDefinitions(options?: CallOptions): Promise<PublishedDefinitions>;
}
