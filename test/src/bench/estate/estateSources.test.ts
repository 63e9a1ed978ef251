import type { IdentityRecord } from 'backstage-plugin-accountability-common';
import { checkRecord } from 'backstage-plugin-accountability-node';
import { Stopwatch } from '../Stopwatch';
import { estateSources } from './estateSources';

const estate = { identities: 2_000, components: 100 };

async function read(changes: number): Promise<Map<string, IdentityRecord>> {
  const records = new Map<string, IdentityRecord>();
  for (const source of estateSources(estate)) {
    for await (const batch of source.read(changes, new Stopwatch())) {
      for (const record of batch) {
        records.set(`${record.provider} ${record.name}`, record);
      }
    }
  }
  return records;
}

describe('estateSources', () => {
  it('yields each identity once, as an importer would', async () => {
    const records = await read(0);

    expect(records.size).toBe(estate.identities);
    expect(
      [...records.values()].flatMap(
        record => checkRecord(record).problem ?? [],
      ),
    ).toEqual([]);
  });

  it('says the same again until something changes', async () => {
    expect(await read(3)).toEqual(await read(3));
  });

  it.each([0, 1, 150])('moves one in a hundred after change %d', async at => {
    const before = await read(at);
    const after = await read(at + 1);
    const moved = [...after].filter(
      ([name, record]) =>
        JSON.stringify(record) !== JSON.stringify(before.get(name)),
    );

    expect(moved).toHaveLength(estate.identities / 100);
  });
});
