import type { IdentityRecord } from 'backstage-plugin-accountability-common';
import type { ReadOptions, SourceCapabilities } from './IdentitySource';

/** One exported file, from disk, a URL, or dropped into the portal. @public */
export interface ImportFile {
  /** Name without folders, for messages. */
  name: string;
  /** The decoded text (UTF-8, UTF-16 with BOM), bounded by the reading limits. */
  text(): Promise<string>;
}

/** @public */
export interface FormatOptions extends ReadOptions {
  /** Cluster, account or organisation that the files belong to. */
  scope: string;
  /** Settings of the configured source that only this format knows, for example `defaultNamespace`. */
  settings: Record<string, string>;
}

/**
 * A kind of exported file that identities can be read from. The same parser
 * serves configured files, files dropped into the portal, and, where the shapes
 * are the same, the live source.
 *
 * @public
 */
export interface IdentityFormat {
  /** Unique: `kubernetes`, `aws-iam`, `normalised`. */
  readonly id: string;
  readonly title: string;
  readonly provider: string;
  readonly description: string;
  /** File name endings, with dot, for the file dialog. */
  readonly extensions: string[];
  /** Settings it accepts, with a sentence each. */
  readonly settings: { name: string; description: string }[];
  readonly capabilities: SourceCapabilities;
  /** Scope named by the files themselves (an AWS account id), when they name one. */
  detectScope?(files: ImportFile[]): Promise<string | undefined>;
  /**
   * Reads all files of one source together, because facts about one identity lie
   * in several of them (bindings, key lists).
   *
   * @throws InputError naming file, line or record, and the remedy, when nothing can be read.
   */
  read(
    files: ImportFile[],
    options: FormatOptions,
  ): AsyncIterable<IdentityRecord[]>;
}
