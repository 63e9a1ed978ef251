/** Bounds of everything that is read from files, uploads and URLs. @public */
export interface ReadingLimits {
  /** Largest file, in bytes, before decoding. */
  maxBytes: number;
  /** Most YAML documents or list items in one file. */
  maxDocuments: number;
  /** Deepest nesting of one document. */
  maxDepth: number;
  /** Most YAML aliases in one document; the classic YAML bomb expands to millions. */
  maxAliases: number;
  /** Longest single YAML document, in characters. JSON has no such limit. */
  maxYamlDocument: number;
  /** Most tokens in one YAML document: each takes about 400 bytes and 2 microseconds. */
  maxYamlTokens: number;
}

/** @public */
export const DEFAULT_READING_LIMITS: Readonly<ReadingLimits> = {
  maxBytes: 128 * 1024 * 1024,
  maxDocuments: 1_000_000,
  maxDepth: 64,
  maxAliases: 1_000,
  maxYamlDocument: 8 * 1024 * 1024,
  maxYamlTokens: 1_500_000,
};

/** The default limits with some of them replaced. @public */
export function readingLimits(limits?: Partial<ReadingLimits>): ReadingLimits {
  return { ...DEFAULT_READING_LIMITS, ...limits };
}
