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
  /** Longest single YAML document, in characters: a parsed one takes about fifty times its size. */
  maxYamlDocument: number;
}

/** @public */
export const DEFAULT_READING_LIMITS: Readonly<ReadingLimits> = {
  maxBytes: 128 * 1024 * 1024,
  maxDocuments: 1_000_000,
  maxDepth: 64,
  maxAliases: 1_000,
  maxYamlDocument: 16 * 1024 * 1024,
};

/** The default limits with some of them replaced. @public */
export function readingLimits(limits?: Partial<ReadingLimits>): ReadingLimits {
  return { ...DEFAULT_READING_LIMITS, ...limits };
}
