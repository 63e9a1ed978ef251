import type {
  ReviewAgendaItem,
  ReviewFacts,
  ReviewRecord,
} from 'backstage-plugin-accountability-common';

/** What is looked at in a review, frozen when it is opened. */
export interface BoardPack {
  facts: ReviewFacts;
  agenda: ReviewAgendaItem[];
}

/** A review that exists, as its entries tell. */
export interface Review {
  id: number;
  subject: string;
  title: string;
  state: 'open' | 'closed';
  openedAt: string;
  openedBy: string;
  /** When it was closed, which is when it counts as held. */
  heldAt?: string;
  nextOn?: string;
  /** What was written down was changed after it was closed. */
  corrected: boolean;
  record: ReviewRecord;
  /** Of its last entry. */
  hash: string;
}

/** One entry about a review; never changed once written. */
export interface ReviewEntry {
  subject: string;
  /** 1, 2, 3, … within the subject. */
  sequence: number;
  reviewId: number;
  what: 'open' | 'record' | 'close' | 'correct';
  at: string;
  by: string;
  reason?: string;
  /** Canonical JSON: of the board pack, the record, or the next date. */
  content: string;
  hash: string;
  previousHash?: string;
}

/** What somebody does in a review, before it is part of a chain. */
export type ReviewDeed = Pick<
  ReviewEntry,
  'what' | 'at' | 'by' | 'reason' | 'content'
>;
