import { InputError } from '@backstage/errors';
import busboy from 'busboy';
import type { Request } from 'express';
import {
  decodeText,
  DEFAULT_READING_LIMITS,
  type ImportFile,
} from 'backstage-plugin-accountability-node';

const MAX_FILES = 200;
const MAX_TOTAL_BYTES = 2 * DEFAULT_READING_LIMITS.maxBytes;

/** What a person dropped into the portal. */
export interface UploadRequest {
  format: string;
  scope?: string;
  settings: Record<string, string>;
  files: ImportFile[];
}

/**
 * Reads a multipart request within bounds.
 *
 * @throws InputError naming the file and the limit.
 */
export async function readUpload(req: Request): Promise<UploadRequest> {
  const fields = new Map<string, string>();
  const files: ImportFile[] = [];
  let total = 0;
  await new Promise<void>((resolve, reject) => {
    const parser = openParser(req);
    parser.on('field', (name, value) => fields.set(name, value));
    parser.on('file', (_field, stream, info) => {
      const name = (info.filename ?? 'file').slice(0, 255);
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => {
        total += chunk.length;
        chunks.push(chunk);
        if (total > MAX_TOTAL_BYTES) {
          reject(
            tooLarge(
              `All files together have more than ${MAX_TOTAL_BYTES} bytes`,
            ),
          );
          req.unpipe(parser);
          req.resume();
        }
      });
      stream.on('limit', () => {
        reject(
          tooLarge(
            `${name} has more than ${DEFAULT_READING_LIMITS.maxBytes} bytes`,
          ),
        );
        req.unpipe(parser);
        req.resume();
      });
      stream.on('close', () => {
        const bytes = Buffer.concat(chunks);
        files.push({
          name,
          text: async () => decodeText(bytes, { file: name }),
        });
      });
    });
    parser.on('filesLimit', () =>
      reject(tooLarge(`There are more than ${MAX_FILES} files`)),
    );
    parser.on('error', error =>
      reject(
        new InputError(`The upload broke off: ${(error as Error).message}`),
      ),
    );
    parser.on('close', resolve);
    const hungUp = () => {
      if (!req.complete) reject(new InputError('The upload broke off'));
    };
    req.on('close', hungUp);
    if (req.destroyed) hungUp();
    req.pipe(parser);
  });
  const format = fields.get('format');
  if (!format)
    throw new InputError('Say which format the files have (field format)');
  if (files.length === 0)
    throw new InputError('There is no file in the upload');
  return {
    format,
    scope: readScope(fields.get('scope')),
    settings: readSettings(fields.get('settings')),
    files,
  };
}

function openParser(req: Request) {
  try {
    return busboy({
      headers: req.headers,
      defParamCharset: 'utf8',
      limits: {
        fileSize: DEFAULT_READING_LIMITS.maxBytes,
        files: MAX_FILES,
        fields: 10,
        fieldSize: 10_000,
      },
    });
  } catch (error) {
    throw new InputError(
      `Send the files as multipart/form-data: ${(error as Error).message}`,
    );
  }
}

function tooLarge(what: string): InputError {
  return new InputError(`${what}, which is the limit; export it in parts`);
}

function readScope(text: string | undefined): string | undefined {
  const scope = text?.trim();
  if (!scope) return undefined;
  if (!/^[^/\s][^/\s]{0,252}$/.test(scope)) {
    throw new InputError(
      'A scope has no slash and no blank and at most 253 characters',
    );
  }
  return scope;
}

function readSettings(text: string | undefined): Record<string, string> {
  if (!text) return {};
  try {
    const settings = JSON.parse(text);
    const entries = Object.entries(settings);
    if (entries.every(([, value]) => typeof value === 'string')) {
      return Object.fromEntries(entries) as Record<string, string>;
    }
  } catch {
    // Falls through to the one message that helps.
  }
  throw new InputError('Field settings must be a JSON object of texts');
}
