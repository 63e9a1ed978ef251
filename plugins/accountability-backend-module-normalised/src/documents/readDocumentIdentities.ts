import { InputError } from '@backstage/errors';
import {
  DEFAULT_READING_LIMITS,
  isPlainObject,
  readDocuments,
  stripControl,
} from 'backstage-plugin-accountability-node';
import type { Place, RawIdentity } from '../RawIdentity';
import { foreignFormat } from './foreignFormat';

const WRAPPER_FIELDS = ['identities', '$schema'];

function* readList(list: unknown[], place: Place): Generator<RawIdentity> {
  const { maxDocuments } = DEFAULT_READING_LIMITS;
  if (list.length > maxDocuments) {
    throw new InputError(
      `${place.file} lists ${list.length} identities; the limit is ${maxDocuments}. Split it into several files`,
    );
  }
  for (const [index, value] of list.entries()) {
    const record = `item ${index + 1}`;
    const at = {
      file: place.file,
      record: place.line === 1 ? record : `${place.record}, ${record}`,
    };
    if (isPlainObject(value)) yield { value, place: at };
    else
      yield { lost: 'is not a mapping; write name, kind and so on', place: at };
  }
}

function* readDocument(document: object, place: Place): Generator<RawIdentity> {
  const { file } = place;
  const foreign = foreignFormat(document);
  if (foreign) {
    throw new InputError(
      `${file} at ${place.record} is not in the normalised format; it looks like the format ${foreign}, choose that one`,
    );
  }
  if (Array.isArray(document)) {
    yield* readList(document, place);
  } else if (!('identities' in document)) {
    yield { value: document as Record<string, unknown>, place };
  } else if (!Array.isArray(document.identities)) {
    throw new InputError(
      `${file} at ${place.record}: identities is not a list; write one record for each identity`,
    );
  } else {
    const other = Object.keys(document).find(
      key => !WRAPPER_FIELDS.includes(key) && !/^x-/i.test(key),
    );
    if (other !== undefined) {
      const lost = `${stripControl(
        other,
        80,
      )} is no field beside identities; move it into the records or remove it`;
      yield { lost, place };
    }
    yield* readList(document.identities, place);
  }
}

/** Reads JSON, JSON lines and YAML: lists, `identities:`, or one record a document. */
export function* readDocumentIdentities(
  text: string,
  file: string,
): Generator<RawIdentity> {
  let documents = 0;
  for (const { document, error, line } of readDocuments(text, file)) {
    documents++;
    const place = { file, line, record: `line ${line}` };
    if (error) yield { lost: error.message, place };
    else yield* readDocument(document, place);
  }
  if (documents === 0) {
    throw new InputError(
      `${file} has no identities; write identities: [] when there are none`,
    );
  }
}
