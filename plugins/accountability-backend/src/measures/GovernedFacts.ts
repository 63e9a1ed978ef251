import type { CredentialRecord } from 'backstage-plugin-accountability-common';

/** Which of the governed identities are counted; all of it must hold. */
export interface CountedIdentities {
  ownerless?: true;
  /** At least this level. */
  privilege?: 'write' | 'admin';
  /** Some source says what they may do. */
  privilegeKnown?: true;
  origin?: 'vendor';
  /** Neither disabled nor deleted. */
  usable?: true;
  /** Something can act as them: they have credentials, or others may assume them. */
  reachable?: true;
}

/** A question that somebody was asked to answer for an identity, and the answer. */
export interface AnsweredOffer {
  offeredAt: Date;
  answeredAt: Date;
}

/** What can be counted of that which one outcome governs. Identities count once. */
export interface GovernedFacts {
  count(which: CountedIdentities): Promise<number>;
  /** Credentials of usable identities, in pages; one that several sources report comes once. */
  credentials(): AsyncIterable<CredentialRecord[]>;
  /** Components, and how many of them no source tells anything of. */
  coverage(): Promise<{ components: number; unseen: number }>;
  /** Active people of the organisation. */
  people(): Promise<number>;
  /** Offers of ownership that were answered since then. */
  answeredOffers(since: Date): Promise<AnsweredOffer[]>;
}
