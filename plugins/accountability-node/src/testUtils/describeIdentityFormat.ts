/* eslint-disable jest/no-export -- a contract that test files call, not a test file. */
import type { IdentityFormat, ImportFile } from '../sources';
import { collectRecords, type CollectedRecords } from './collectRecords';
import { identityContractBreaches } from './identityContractBreaches';
import { importFile } from './importFile';

/** One call of {@link describeIdentityFormat}. @public */
export interface IdentityFormatContract {
  format: IdentityFormat;
  files: ImportFile[];
  scope: string;
  settings?: Record<string, string>;
  /** Strings planted in the files as secrets; none may come out anywhere. */
  secrets?: readonly string[];
  /** What this format must bring; called with everything that was read. */
  expect?(collected: CollectedRecords): void;
}

/**
 * The contract of every format, to be called at the top level of a Jest test file:
 * each identity once, valid records, no planted secret, the same result twice, and
 * a clear error for files of another kind.
 *
 * @public
 */
export function describeIdentityFormat(contract: IdentityFormatContract): void {
  const { format, files, scope, settings = {}, secrets } = contract;
  const read = (given: ImportFile[]) =>
    collectRecords(options =>
      format.read(given, { ...options, scope, settings }),
    );

  describe(`identity format ${format.id}`, () => {
    it('describes itself', () => {
      expect(format.id).toMatch(/^[a-z0-9][a-z0-9-]{0,62}$/);
      expect(format.title).not.toBe('');
      expect(format.description).not.toBe('');
      expect(format.extensions.length).toBeGreaterThan(0);
      format.extensions.forEach(e => expect(e).toMatch(/^\.[a-z0-9]+$/));
      expect(format.capabilities.tells).not.toEqual([]);
    });

    it('keeps the contract of identities', async () => {
      const collected = await read(files);
      expect(identityContractBreaches(collected, { secrets })).toEqual([]);
      contract.expect?.(collected);
    });

    it('reads the same twice', async () => {
      expect(await read(files)).toEqual(await read(files));
    });

    it.each([
      ['empty', ''],
      ['cut off', '{"items": [{"kind": "Serv'],
      ['an error page', '<!DOCTYPE html><html><body>Sign in</body></html>'],
    ])('does not take a file that is %s for no identities', async (_, text) => {
      const name = `broken${format.extensions[0]}`;
      const outcome = await read([importFile(name, text)]).then(
        ({ records, problems }) => ({
          records: records.length,
          told: problems
            .filter(problem => problem.effect === 'record-lost')
            .map(problem => `${problem.file} ${problem.message}`)
            .join(),
        }),
        (error: Error) => ({
          records: 0,
          told: error.name === 'InputError' ? error.message : '',
        }),
      );
      expect(outcome.records).toBe(0);
      expect(outcome.told).toContain(name);
    });
  });
}
