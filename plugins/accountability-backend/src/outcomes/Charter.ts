import {
  charterOf,
  charterTerms,
  type DefinitionOrigin,
} from 'backstage-plugin-accountability-common';
import { canonicalText, hashOf, type InForce } from '../definitions';
import { toInstant } from '../time';

/** An outcome as it is declared. */
export type DeclaredOutcome = Extract<InForce, { kind: 'Outcome' }>;

/** One version of the charter of an outcome; never changed once written. */
export interface CharterVersion {
  outcomeRef: string;
  /** 1, 2, 3, … */
  version: number;
  at: string;
  origin: DefinitionOrigin;
  /** Who changed it and why, where the portal knows. */
  by?: string;
  reason?: string;
  /** The charter as canonical JSON. */
  content: string;
  /** Of the part that holders accept with a seat. */
  termsHash: string;
  hash: string;
  previousHash?: string;
}

/**
 * The version that a declaration adds to a charter; none where the charter says
 * the same already, or the outcome was withdrawn, which keeps its last charter.
 */
export function nextCharter(
  latest: CharterVersion | undefined,
  outcome: DeclaredOutcome,
  now: Date,
): CharterVersion | undefined {
  const charter = charterOf(outcome.spec);
  const content = canonicalText(charter);
  if (latest && (outcome.withdrawnAt || latest.content === content)) {
    return undefined;
  }
  const version = {
    outcomeRef: outcome.ref,
    version: (latest?.version ?? 0) + 1,
    at: toInstant(now),
    origin: outcome.origin,
    by: outcome.declaredBy,
    reason: outcome.reason,
    content,
    termsHash: hashOf(charterTerms(charter)),
    previousHash: latest?.hash,
  };
  return { ...version, hash: charterHash(version) };
}

/** What the hash of a version must be: it covers everything, and the version before. */
export function charterHash(version: Omit<CharterVersion, 'hash'>): string {
  const { outcomeRef, version: number, at, origin, by, reason } = version;
  const { content, termsHash, previousHash } = version;
  return hashOf({
    outcomeRef,
    version: number,
    at,
    origin,
    by,
    reason,
    content,
    termsHash,
    previousHash,
  });
}
