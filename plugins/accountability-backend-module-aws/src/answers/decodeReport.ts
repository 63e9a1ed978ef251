import { IDENTIFYING_COLUMNS } from './reportColumns';

const FIRST_LINE = /^\s*(.{0,4096})/;
const BASE64 = /^[A-Za-z0-9+/\s]+={0,2}\s*$/;

/** Whether the first line of a text names the columns of a credential report. */
export function looksLikeReport(text: string): boolean {
  const [, line = ''] = FIRST_LINE.exec(text) ?? [];
  const columns = line
    .split(/[,;\t]/)
    .map(column => column.replace(/^[\s"\ufeff]+|[\s"]+$/g, '').toLowerCase());
  return IDENTIFYING_COLUMNS.every(column => columns.includes(column));
}

/**
 * The CSV of a report: the API and the SDK hand over bytes, the CLI base64, some
 * tools the text itself. Undefined when it is none of them.
 */
export function decodeReport(content: unknown): string | undefined {
  if (content instanceof Uint8Array) {
    return Buffer.from(content).toString('utf8');
  }
  if (typeof content !== 'string') return undefined;
  if (looksLikeReport(content)) return content;
  if (!BASE64.test(content)) return undefined;
  const decoded = Buffer.from(content, 'base64').toString('utf8');
  return looksLikeReport(decoded) ? decoded : undefined;
}
