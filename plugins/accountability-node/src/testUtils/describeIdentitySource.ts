/* eslint-disable jest/no-export -- a contract that test files call, not a test file. */
import type { IdentitySource } from '../sources';
import { collectRecords, type CollectedRecords } from './collectRecords';
import { identityContractBreaches } from './identityContractBreaches';

/** One call of {@link describeIdentitySource}. @public */
export interface IdentitySourceContract {
  /** Called for each test, so that a recording can be played from its start. */
  makeSource(): IdentitySource | Promise<IdentitySource>;
  /** Name in the test report. */
  name: string;
  /** Strings planted in the recording as secrets; none may come out anywhere. */
  secrets?: readonly string[];
  /** What this source must bring; called with everything that was read. */
  expect?(collected: CollectedRecords): void;
}

/**
 * The contract of every source, to be called at the top level of a Jest test file:
 * each identity once, valid records of its provider and scope, no planted secret.
 *
 * @public
 */
export function describeIdentitySource(contract: IdentitySourceContract): void {
  const { name, makeSource, secrets } = contract;

  describe(`identity source ${name}`, () => {
    it('describes itself', async () => {
      const source = await makeSource();
      expect(source.id).toMatch(/^[a-z0-9-]{1,63}$/);
      expect(source.title).not.toBe('');
      expect(source.capabilities.tells).not.toEqual([]);
    });

    it('keeps the contract of identities', async () => {
      const source = await makeSource();
      const { provider, scope } = source;
      const collected = await collectRecords(source);
      expect(
        identityContractBreaches(collected, { provider, scope, secrets }),
      ).toEqual([]);
      contract.expect?.(collected);
    });
  });
}
