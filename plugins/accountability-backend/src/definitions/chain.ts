import type { DefinitionOrigin } from 'backstage-plugin-accountability-common';
import { canonicalText, hashOf, wellFormed } from './canonicalText';
import type { DefinitionAction, DefinitionEvent } from './Declaration';

/** One entry of the log of a ref. */
export interface LogEntry {
  ref: string;
  /** 1, 2, 3, … within the ref. */
  sequence: number;
  origin: DefinitionOrigin;
  action: DefinitionAction;
  at: string;
  by?: string;
  reason?: string;
  /** The declaration as canonical JSON. */
  content: string;
  hash: string;
  previousHash?: string;
}

/** The entry that continues a chain, or begins one. */
export function nextEntry(
  last: Pick<LogEntry, 'sequence' | 'hash'> | undefined,
  event: DefinitionEvent,
): LogEntry {
  const { declaration, action, at, by, reason } = event;
  const { ref, origin, kind, namespace, name } = declaration;
  const { title, description, spec } = declaration;
  const entry = {
    ref,
    sequence: (last?.sequence ?? 0) + 1,
    origin,
    action,
    at,
    by,
    reason: reason && wellFormed(reason),
    content: canonicalText({ kind, namespace, name, title, description, spec }),
    previousHash: last?.hash,
  };
  return { ...entry, hash: entryHash(entry) };
}

/** What the hash of an entry must be: it covers everything, and the entry before. */
export function entryHash(entry: Omit<LogEntry, 'hash' | 'sequence'>): string {
  const { ref, origin, action, at, by, reason, content, previousHash } = entry;
  return hashOf({
    ref,
    origin,
    action,
    at,
    by,
    reason,
    content,
    previousHash,
  });
}
