import { mockServices } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import type { AlphaEntity } from '@backstage/catalog-model/alpha';
import type { JsonValue } from '@backstage/types';
import { aComponent } from '../__testUtils__/aComponent';
import { aFlag } from '../__testUtils__/aFlag';
import { FlagSnapshot } from '../snapshot';
import { AccountabilityFlagsProcessor } from './AccountabilityFlagsProcessor';

const FLAGGED = 'accountability.dev/flagged';
const location = { type: 'url', target: 'https://acme.example' };

/** The cache of one entity, as the catalog keeps it between runs. */
class EntityCache {
  stored: Record<string, JsonValue> | undefined;
  #next: Record<string, JsonValue> | undefined;
  get = jest.fn(async (key: string) => this.stored?.[key] as any);
  set = jest.fn(async (key: string, value: JsonValue) => {
    this.#next = { ...this.#next, [key]: value };
  });
  endRun() {
    this.stored = JSON.parse(
      JSON.stringify(this.#next ?? this.stored ?? {}),
    ) as Record<string, JsonValue>;
    this.#next = undefined;
  }
}

function loaded(...flags: Parameters<typeof aFlag>[0][]) {
  const snapshot = new FlagSnapshot();
  const items = flags.map(aFlag);
  snapshot.add({ items, revision: 1, more: false, epoch: 'first' });
  return snapshot;
}

function aProcessor(snapshot: FlagSnapshot, cache = new EntityCache()) {
  const logger = mockServices.logger.mock();
  const processor = new AccountabilityFlagsProcessor({ snapshot, logger });
  const emit = jest.fn();
  return {
    ...{ logger, emit, cache },
    async process(entity: Entity): Promise<AlphaEntity> {
      const before = await processor.preProcessEntity(
        entity,
        location,
        emit,
        location,
        cache,
      );
      const after = await processor.postProcessEntity(
        before,
        location,
        emit,
        cache,
      );
      cache.endRun();
      return after;
    },
  };
}
const labelOf = (entity: Entity) => entity.metadata.labels?.[FLAGGED];

describe('AccountabilityFlagsProcessor', () => {
  it('repeats its last answer until a snapshot has loaded', async () => {
    const { process, cache } = aProcessor(loaded({ identities: 4 }));
    await process(aComponent());

    const restarted = aProcessor(new FlagSnapshot(), cache);
    for (let run = 0; run < 3; run++) {
      const entity = await restarted.process(aComponent());
      expect(labelOf(entity)).toBe('true');
      expect(entity.status?.items?.[0].message).toContain('1 of 4');
    }
    const cleared = aProcessor(loaded(), cache);
    expect(labelOf(await cleared.process(aComponent()))).toBeUndefined();

    const restartedAgain = aProcessor(new FlagSnapshot(), cache);
    expect(labelOf(await restartedAgain.process(aComponent()))).toBeUndefined();
  });

  it('does next to nothing for an entity that never had a flag', async () => {
    const { process, cache, emit } = aProcessor(loaded());
    const entity = aComponent();
    expect(await process(entity)).toBe(entity);
    expect(cache.set).not.toHaveBeenCalled();
    expect(emit.mock.calls).toEqual([
      [{ type: 'refresh', key: 'accountability:component:default/api' }],
    ]);
  });

  it('keeps the status of others and replaces its own', async () => {
    const { process } = aProcessor(loaded({ flag: 'unknown' }));
    const other = {
      type: 'acme/health',
      level: 'info',
      message: 'Up',
    } as const;
    const own = { type: FLAGGED, level: 'info', message: 'Stale' } as const;
    const entity: AlphaEntity = {
      ...aComponent(),
      status: { items: [own, other] },
    };
    const { status } = await process(entity);
    expect(status?.items).toEqual([
      other,
      expect.objectContaining({
        type: FLAGGED,
        message: expect.not.stringMatching(/Stale/),
      }),
    ]);
  });

  it.each([
    ['text', 'true'],
    ['a flag of an unknown kind', { flag: 'maybe' }],
    ['a list', ['true']],
  ])('ignores %s in the cache', async (_, stored) => {
    const cache = new EntityCache();
    cache.stored = { flag: stored };
    const { process, emit } = aProcessor(new FlagSnapshot(), cache);
    expect(labelOf(await process(aComponent()))).toBeUndefined();
    expect(emit).not.toHaveBeenCalledWith(
      expect.objectContaining({ type: 'error' }),
    );
  });

  it('survives a broken cache, logs the cause once and still tells what it knows', async () => {
    const cache = new EntityCache();
    cache.get.mockRejectedValue(new Error('no cache'));
    cache.set.mockRejectedValue(new Error('no cache'));
    const { process, logger, emit } = aProcessor(loaded({}), cache);
    expect(labelOf(await process(aComponent()))).toBe('true');
    expect(labelOf(await process(aComponent()))).toBe('true');
    expect(labelOf(await process(aComponent({ name: 'b' })))).toBeUndefined();
    expect(logger.error).toHaveBeenCalledTimes(1);
    expect(emit).not.toHaveBeenCalledWith(
      expect.objectContaining({ type: 'error' }),
    );
  });

  it('asks for no refresh of locations, which nobody owns', async () => {
    const { process, emit } = aProcessor(loaded());
    await process({ ...aComponent(), kind: 'Location' });
    expect(emit).not.toHaveBeenCalled();
  });
});
