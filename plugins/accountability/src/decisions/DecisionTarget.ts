import type { BulkSelection } from 'backstage-plugin-accountability-common';

/** One identity that somebody decides about. */
export interface SingleTarget {
  identityId: string;
  /** As the dialog calls it. */
  title: string;
}

/** Many identities that somebody decides about at once. */
export interface BulkTarget {
  selection: BulkSelection;
  /** As the dialog calls them: "4 ownerless identities of api". */
  title: string;
}

/** What a decision is about. */
export type DecisionTarget = SingleTarget | BulkTarget;
