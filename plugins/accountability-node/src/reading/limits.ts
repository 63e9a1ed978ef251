/** Bounds of everything that is read from files, uploads and URLs. @public */
export interface ReadingLimits {
  /** Largest file, in bytes, before decoding. */
  maxBytes: number;
  /** Most YAML documents or list items in one file. */
  maxDocuments: number;
  /** Deepest nesting of one document. */
  maxDepth: number;
  /** Most YAML aliases expanded in one document; the classic YAML bomb needs millions. */
  maxAliases: number;
}

/** @public */
export const DEFAULT_READING_LIMITS: Readonly<ReadingLimits> = {
  maxBytes: 128 * 1024 * 1024,
  maxDocuments: 1_000_000,
  maxDepth: 64,
  maxAliases: 1_000,
};
