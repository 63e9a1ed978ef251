/** What a refresh did. */
export interface RefreshOutcome {
  /** Entities seen in the catalog. */
  seen: number;
  written: number;
  removed: number;
  /** Why the old picture is held, when it is. */
  held?: string;
}
