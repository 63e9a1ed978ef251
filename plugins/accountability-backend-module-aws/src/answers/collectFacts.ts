import { InputError } from '@backstage/errors';
import type { ImportFile } from 'backstage-plugin-accountability-node';
import { emptyFacts, type AccountFacts } from '../account';
import { addFile } from './addFile';
import type { AnswerContext } from './AnswerContext';

/**
 * Reads all exports of one account together. A file that cannot be read is lost,
 * the others are not.
 *
 * @throws InputError when no file can be read.
 */
export async function collectFacts(
  files: readonly ImportFile[],
  options: { wanted?: string; report: AnswerContext['report'] },
): Promise<AccountFacts> {
  const { wanted, report } = options;
  const facts = emptyFacts(wanted);
  const faults: string[] = [];
  for (const file of files) {
    try {
      await addFile(facts, file, report);
    } catch (error) {
      if (!InputError.is(error)) throw error;
      faults.push(error.message);
    }
  }
  if (files.length === 0 || faults.length === files.length) {
    throw new InputError(faults.join('; ') || 'There is no file to read');
  }
  for (const message of faults) report({ effect: 'record-lost', message });
  return facts;
}
