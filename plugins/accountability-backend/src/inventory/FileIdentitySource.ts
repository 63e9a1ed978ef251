import { readdir, readFile, stat } from 'fs/promises';
import { basename, extname, join } from 'path';
import type { UrlReaderService } from '@backstage/backend-plugin-api';
import { ForwardedError, InputError, NotFoundError } from '@backstage/errors';
import {
  decodeText,
  DEFAULT_READING_LIMITS,
  type IdentityFormat,
  type IdentitySource,
  type ImportFile,
  type ReadOptions,
} from 'backstage-plugin-accountability-node';
import { readBounded } from './readBounded';
import type { FileSourceConfig } from './readSourceConfig';

const MAX_FILES = 10_000;

/** Exported files at configured paths, folders or URLs, read by a format. */
export class FileIdentitySource implements IdentitySource {
  readonly id: string;
  readonly title: string;
  readonly provider: string;
  readonly scope: string;
  readonly capabilities;
  readonly schedule;
  readonly #config: FileSourceConfig;
  readonly #format: IdentityFormat;
  readonly #urlReader: UrlReaderService;

  constructor(options: {
    config: FileSourceConfig;
    format: IdentityFormat;
    urlReader: UrlReaderService;
  }) {
    const { config, format } = options;
    this.id = config.id;
    this.title = config.title ?? config.id;
    this.provider = config.settings.provider ?? format.provider;
    this.scope = config.scope;
    this.capabilities = format.capabilities;
    this.schedule = config.schedule;
    this.#config = config;
    this.#format = format;
    this.#urlReader = options.urlReader;
  }

  async *read(options: ReadOptions) {
    const files: ImportFile[] = [];
    for (const place of this.#config.files)
      files.push(...(await this.#open(place, options.signal)));
    yield* this.#format.read(files, {
      ...options,
      scope: this.#config.scope,
      settings: this.#config.settings,
    });
  }

  async #open(place: string, signal: AbortSignal): Promise<ImportFile[]> {
    if (/^https?:\/\//.test(place)) {
      return [
        file(place, async () => {
          const answer = await this.#urlReader.readUrl(place, { signal });
          return readBounded(answer.stream?.() ?? [await answer.buffer()], {
            name: place,
            maxBytes: DEFAULT_READING_LIMITS.maxBytes,
          });
        }),
      ];
    }
    const found = await stat(place).catch(error => {
      throw new ForwardedError(
        `Source '${this.id}' cannot read ${place}; correct accountability.sources or export the file again`,
        error,
      );
    });
    if (!found.isDirectory())
      return [file(place, () => this.#readBounded(place))];
    const names = await readdir(place, { recursive: true });
    const matching = names
      .filter(name =>
        this.#format.extensions.includes(extname(name).toLowerCase()),
      )
      .sort();
    if (matching.length === 0) {
      throw new NotFoundError(
        `Folder ${place} of source '${
          this.id
        }' holds no file ending in ${this.#format.extensions.join(', ')}`,
      );
    }
    if (matching.length > MAX_FILES) {
      throw new InputError(
        `Folder ${place} of source '${this.id}' holds ${matching.length} files, more than ${MAX_FILES}`,
      );
    }
    return matching.map(name => {
      const path = join(place, name);
      return file(path, () => this.#readBounded(path));
    });
  }

  async #readBounded(path: string): Promise<Buffer> {
    const { size } = await stat(path);
    if (size > DEFAULT_READING_LIMITS.maxBytes) {
      throw new InputError(
        `${basename(path)} has ${size} bytes, more than the limit of ${
          DEFAULT_READING_LIMITS.maxBytes
        } bytes; export it in parts`,
      );
    }
    return readFile(path);
  }
}

function file(place: string, bytes: () => Promise<Uint8Array>): ImportFile {
  const name = place.split(/[\\/]/).slice(-2).join('/');
  return { name, text: async () => decodeText(await bytes(), { file: name }) };
}
