import type { OnDirectoryChange } from './DirectoryChange';
import type { DirectoryEntity } from './DirectoryEntity';
import type { HeldLoss, PictureSize } from './judgeLoss';

/** An entity that differs from what is stored. */
export interface Difference {
  before?: DirectoryEntity;
  after: DirectoryEntity;
}

/** What a refresh must remember of the picture that it replaces piece by piece. */
export interface PictureStore {
  begin(): Promise<{
    size: PictureSize;
    held?: HeldLoss;
    /** An earlier refresh ended before it counted the people of groups. */
    recountNeeded: boolean;
  }>;
  /** Those of the entities that are new or differ. */
  differences(entities: readonly DirectoryEntity[]): Promise<Difference[]>;
  /**
   * Writes and removes entities in one transaction and tells what changed.
   * Answers whether the people of groups must be counted again.
   */
  apply(
    change: {
      written?: readonly DirectoryEntity[];
      removed?: readonly string[];
      now: Date;
    },
    onChange: OnDirectoryChange,
  ): Promise<boolean>;
  /** Rebuilds the closure of the group tree and counts active people in it. */
  recount(onChange: OnDirectoryChange): Promise<void>;
  /** Stored entities that are not among the seen ones. */
  missing(seen: ReadonlySet<string>): Promise<{ ref: string; kind: string }[]>;
  recordComplete(now: Date): Promise<void>;
  recordFailure(message: string, now: Date): Promise<void>;
  recordHeld(held: HeldLoss & { reason: string }): Promise<void>;
}
