import { isDeepStrictEqual } from 'node:util';
import {
  formatIdentityReference,
  identityRecordSchema,
} from 'backstage-plugin-accountability-common';
import { checkExemption } from '../records';
import type { CollectedRecords } from './collectRecords';

const LARGEST_BATCH = 5_000;

function repeated(values: string[]): string[] {
  const seen = new Set<string>();
  return values.filter(value => seen.has(value) || !seen.add(value));
}

function asJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

function invalidRecords({ records }: CollectedRecords): string[] {
  return records.flatMap(record => {
    const parsed = identityRecordSchema.safeParse(record);
    const complaint = parsed.success
      ? !isDeepStrictEqual(asJson(parsed.data), asJson(record)) &&
        'a default is not filled in; use checkRecord'
      : parsed.error.issues[0]?.message;
    return complaint
      ? [`${formatIdentityReference(record)}: ${complaint}`]
      : [];
  });
}

function badExemptions({ exemptions }: CollectedRecords): string[] {
  return [
    ...repeated(exemptions.map(({ engine }) => engine)).map(
      engine => `what ${engine} lets pass is told more than once`,
    ),
    ...exemptions.flatMap(({ engine, exemptions: of }) => [
      ...(/^[a-z0-9-]{1,63}$/.test(engine) ? [] : [`${engine} is no engine`]),
      ...repeated(of.map(({ reference }) => reference)).map(
        reference => `${reference} is told more than once of ${engine}`,
      ),
      ...of.flatMap(exemption => {
        const { problem } = checkExemption(exemption);
        return problem
          ? [`invalid exemption ${exemption.reference}: ${problem}`]
          : [];
      }),
    ]),
  ];
}

/**
 * What a source or format breaks of the contract that all of them keep, as
 * sentences; empty when it keeps it. Free of any test framework.
 *
 * @public
 */
export function identityContractBreaches(
  collected: CollectedRecords,
  options?: { provider?: string; scope?: string; secrets?: readonly string[] },
): string[] {
  const { records, problems, batches, exemptions } = collected;
  const { provider, scope, secrets = [] } = options ?? {};
  const references = records.map(formatIdentityReference);
  const told = JSON.stringify({ records, problems, exemptions });
  return [
    ...repeated(references).map(r => `${r} is yielded more than once`),
    ...invalidRecords(collected).map(r => `invalid record ${r}`),
    ...badExemptions(collected),
    ...records
      .filter(r => provider !== undefined && r.provider !== provider)
      .map(r => `${r.name} has provider ${r.provider}, not ${provider}`),
    ...records
      .filter(r => scope !== undefined && r.scope !== scope)
      .map(r => `${r.name} has scope ${r.scope}, not ${scope}`),
    ...records
      .filter(r => repeated(r.credentials.map(c => c.uid)).length > 0)
      .map(r => `${r.name} has two credentials with the same uid`),
    ...batches
      .filter(size => size > LARGEST_BATCH)
      .map(size => `a batch of ${size} records; ${LARGEST_BATCH} is the most`),
    ...problems
      .filter(p => !p.message || p.message.length > 4000)
      .map(() => 'a problem without message, or with an endless one'),
    ...secrets.flatMap((secret, index) =>
      told.includes(secret) ||
      told.includes(JSON.stringify(secret).slice(1, -1))
        ? [
            `planted secret number ${
              index + 1
            } is among records, problems or exemptions`,
          ]
        : [],
    ),
  ];
}
