import { InputError } from '@backstage/errors';
import {
  readDocuments,
  type ImportFile,
} from 'backstage-plugin-accountability-node';
import type { AccountFacts } from '../account';
import { addAnswer } from './addAnswer';
import { addCredentialReport } from './addCredentialReport';
import type { AnswerContext } from './AnswerContext';
import { decodeReport } from './decodeReport';
import { readCredentialReport } from './readCredentialReport';

const NOT_KNOWN =
  'is no export of AWS IAM that is known here (get-credential-report, get-account-authorization-details, list-access-keys, list-users, list-roles)';

/**
 * Adds what an exported file holds, recognised by its content.
 *
 * @throws InputError when nothing in it can be read.
 */
export async function addFile(
  facts: AccountFacts,
  file: ImportFile,
  report: AnswerContext['report'],
): Promise<void> {
  const context: AnswerContext = { file: file.name, report };
  const text = await file.text();
  const csv = decodeReport(text);
  if (csv !== undefined) {
    addCredentialReport(facts, readCredentialReport(csv, { context }), context);
    return;
  }
  const unknownAt: number[] = [];
  let known = 0;
  for (const { document, error, line } of readDocuments(text, file.name)) {
    if (error) {
      const { message } = error;
      report({ effect: 'record-lost', message, file: file.name, line });
    } else if (addAnswer(facts, document, context)) {
      known++;
    } else {
      unknownAt.push(line);
    }
  }
  if (known === 0) throw new InputError(`${file.name} ${NOT_KNOWN}`);
  for (const line of unknownAt) {
    const message = `A document ${NOT_KNOWN}; remove it, or export it again`;
    report({ effect: 'record-lost', message, file: file.name, line });
  }
}
