/** What can happen to a user or group within the organisation. */
export type ReorganisationKind =
  | 'renamed'
  | 'moved'
  | 'function'
  | 'gone'
  | 'back';

/** A change of the organisation that touched a user or group. */
export interface Reorganisation {
  partyRef: string;
  /** When the reading of the catalog began that noticed it. */
  at: Date;
  kind: ReorganisationKind;
  /** The name, the groups or the function it had before, for people. */
  from?: string;
  /** The same since. */
  to?: string;
}

/** Changes of the organisation, as far as they were recorded. */
export interface RecordedReorganisations {
  /** Since when none is missing. Absent while none is recorded yet. */
  since?: Date;
  /** The last of each user or group, the newest first. */
  of(partyRef: string): readonly Reorganisation[];
}
