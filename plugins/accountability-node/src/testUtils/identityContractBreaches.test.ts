import type { IdentityRecord } from 'backstage-plugin-accountability-common';
import { checkRecord } from '../records';
import type { CollectedRecords } from './collectRecords';
import { identityContractBreaches } from './identityContractBreaches';

function aRecord(changes?: object): IdentityRecord {
  const { record, problem } = checkRecord({
    provider: 'github',
    scope: 'acme',
    name: 'bot',
    kind: 'bot-user',
    ...changes,
  });
  if (!record) throw new Error(problem);
  return record;
}

function collected(
  records: IdentityRecord[],
  rest?: Partial<CollectedRecords>,
): CollectedRecords {
  return {
    ...{ records, problems: [], exemptions: [] },
    batches: [records.length],
    ...rest,
  };
}

describe('identityContractBreaches', () => {
  it('finds nothing where the contract is kept', () => {
    const records = [aRecord(), aRecord({ name: 'bot2' })];
    const options = { provider: 'github', scope: 'acme', secrets: ['s3cr3t'] };
    expect(identityContractBreaches(collected(records), options)).toEqual([]);
  });

  const exempt = (...titles: string[]) => ({
    engine: 'kyverno',
    exemptions: titles.map(title => ({
      ...{ reference: `ref:${title}`, title, policies: ['*'] },
    })),
    complete: true,
  });
  const key = { uid: 'k', type: 'api-key' };
  it.each<[string, CollectedRecords, string]>([
    [
      'an identity twice',
      collected([aRecord(), aRecord()]),
      'github:acme/bot is yielded more than once',
    ],
    [
      'a record without defaults',
      collected([{ ...aRecord(), aliases: undefined as unknown as [] }]),
      'invalid record github:acme/bot: a default is not filled in',
    ],
    [
      'an unknown kind',
      collected([{ ...aRecord(), kind: 'robot' as 'other' }]),
      'invalid record github:acme/bot: Invalid option',
    ],
    [
      'another provider',
      collected([aRecord({ provider: 'gitlab' })]),
      'has provider gitlab, not github',
    ],
    [
      'another scope',
      collected([aRecord({ scope: 'other' })]),
      'has scope other, not acme',
    ],
    [
      'a credential twice',
      collected([aRecord({ credentials: [key, key] })]),
      'two credentials with the same uid',
    ],
    [
      'a secret in a record',
      collected([aRecord({ labels: { note: 'is s3cr3t"' } })]),
      'planted secret number 1 is among records, problems or exemptions',
    ],
    [
      'a secret in a problem',
      collected([aRecord()], {
        problems: [{ effect: 'note', message: 'found s3cr3t" here' }],
      }),
      'planted secret number 1',
    ],
    [
      'a secret in an exemption',
      collected([], { exemptions: [exempt('is s3cr3t" here')] }),
      'planted secret number 1',
    ],
    [
      'an engine that is told twice',
      collected([], { exemptions: [exempt('a'), exempt('b')] }),
      'what kyverno lets pass is told more than once',
    ],
    [
      'an exemption twice',
      collected([], { exemptions: [exempt('a', 'a')] }),
      'ref:a is told more than once of kyverno',
    ],
    [
      'an exemption without a title',
      collected([], { exemptions: [exempt('')] }),
      'invalid exemption ref:: title',
    ],
    [
      'an engine without a name',
      collected([], { exemptions: [{ ...exempt('a'), engine: 'K 8' }] }),
      'K 8 is no engine',
    ],
    [
      'an endless batch',
      collected([aRecord()], { batches: [100_000] }),
      'a batch of 100000 records',
    ],
    [
      'a problem that says nothing',
      collected([aRecord()], { problems: [{ effect: 'note', message: '' }] }),
      'a problem without message',
    ],
  ])('finds %s', (_, read, breach) => {
    const options = { provider: 'github', scope: 'acme', secrets: ['s3cr3t"'] };
    const breaches = identityContractBreaches(read, options);
    expect(breaches).toContainEqual(expect.stringContaining(breach));
  });
});
