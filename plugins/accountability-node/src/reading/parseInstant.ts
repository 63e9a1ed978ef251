import { stripControl } from './stripControl';

/**
 * What a source's timestamp says.
 *
 * - `never`: the zero and "no end" dates that systems write for "it did not happen" or "no expiry".
 * - `absent`: nothing there; the source did not say.
 *
 * @public
 */
export type ParsedInstant =
  | { is: 'instant'; value: string }
  | { is: 'never' }
  | { is: 'absent' }
  | { is: 'invalid'; text: string };

const NEVER: ParsedInstant = { is: 'never' };

const ISO =
  /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?)? ?(Z|UTC|GMT|[+-]\d\d(?::?\d\d)?(?: UTC)?)?$/i;
// LDAP and Active Directory: 20261123175827Z, 20261123175905.0Z.
const GENERALIZED =
  /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:[.,](\d{1,9}))?(Z|[+-]\d\d(?:\d\d)?)?$/i;

// 100 ns steps from 1601 to 1970, and the largest FILETIME, which means "never".
const FILETIME_EPOCH = 116_444_736_000_000_000;
const FILETIME_NEVER = 9_223_372_036_854_000_000;
const LAST_YEAR = 2261;

function offsetMinutes(zone: string | undefined): number | undefined {
  const match = /^([+-])(\d\d):?(\d\d)?/.exec(zone ?? '');
  if (!match) return 0;
  const [hours, minutes] = [Number(match[2]), Number(match[3] ?? 0)];
  if (hours > 14 || minutes > 59) return undefined;
  return (match[1] === '-' ? -1 : 1) * (hours * 60 + minutes);
}

function fromEpoch(milliseconds: number): string | undefined {
  const date = new Date(milliseconds);
  const year = date.getUTCFullYear();
  return year >= 1970 && year <= LAST_YEAR ? date.toISOString() : undefined;
}

/** 1601 is the zero of FILETIME, 9999 the end of most calendars; year 0 and 1 are no dates. */
function isNeverYear(year: number): boolean {
  return year <= 1 || year === 1601 || year === 9999;
}

function fromParts(parts: (string | undefined)[]): ParsedInstant | undefined {
  const [year, month, day, hour, minute, second] = parts
    .slice(0, 6)
    .map(part => Number(part ?? 0));
  if (isNeverYear(year)) return NEVER;
  const offset = offsetMinutes(parts[7]);
  const date = new Date(Date.UTC(year, month - 1, day, hour, minute, second));
  const asWritten =
    date.getUTCMonth() === month - 1 &&
    date.getUTCDate() === day &&
    hour < 24 &&
    minute < 60 &&
    second < 60;
  if (!asWritten || offset === undefined) return undefined;
  const fraction = Number((parts[6] ?? '').padEnd(3, '0').slice(0, 3));
  const epoch = date.getTime() + fraction - offset * 60_000;
  if (epoch === 0) return NEVER;
  const value = fromEpoch(epoch);
  return value ? { is: 'instant', value } : undefined;
}

function fromNumber(number: number): ParsedInstant | undefined {
  if (number === 0 || number >= FILETIME_NEVER) return NEVER;
  let value: string | undefined;
  // Below 1973 in seconds lie years, counters and compact dates, not instants.
  if (number >= 1e8 && number < 1e10) value = fromEpoch(number * 1000);
  else if (number >= 1e11 && number < 1e13) value = fromEpoch(number);
  else if (number >= FILETIME_EPOCH) {
    value = fromEpoch(Math.floor((number - FILETIME_EPOCH) / 10_000));
  }
  return value ? { is: 'instant', value } : undefined;
}

function fromText(text: string): ParsedInstant | undefined {
  if (/^(?:never|-?infinity)$/i.test(text)) return NEVER;
  const parts = ISO.exec(text) ?? GENERALIZED.exec(text);
  if (parts) return fromParts(parts.slice(1));
  return /^\d{1,19}(?:\.\d{1,9})?$/.test(text)
    ? fromNumber(Number(text))
    : undefined;
}

/**
 * Reads a timestamp in any of the spellings that identity systems export: ISO 8601
 * (`Z`, offsets, a space for the `T`, date only), LDAP generalized time, FILETIME,
 * epoch seconds or milliseconds as number or text. Without a zone it is UTC.
 * Words that a format has for missing facts (`N/A`, `no_information`) are that
 * format's to interpret and come back as invalid.
 *
 * @public
 */
export function parseInstant(value: unknown): ParsedInstant {
  if (value === undefined || value === null) return { is: 'absent' };
  let parsed: ParsedInstant | undefined;
  if (typeof value === 'number' && Number.isFinite(value)) {
    parsed = fromNumber(value);
  } else if (typeof value === 'string') {
    const text = value.trim();
    if (text === '') return { is: 'absent' };
    parsed = text.length <= 64 ? fromText(text) : undefined;
  }
  const shown = typeof value === 'object' ? typeof value : String(value);
  return parsed ?? { is: 'invalid', text: stripControl(shown, 40) };
}
