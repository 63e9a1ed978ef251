import { mockServices } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { anOutcome } from '../__testUtils__/anOutcome';
import type { Published } from './createDefinitionReader';
import { DefinitionPublisher } from './DefinitionPublisher';

const published = (revision: string, ...names: string[]): Published => ({
  revision,
  entities: names.map(name => anOutcome(name)),
});

function aPublisher(portalUrl?: string) {
  const logger = mockServices.logger.mock();
  const shown: string[][] = [];
  const annotations: Entity['metadata']['annotations'][] = [];
  const parts = {
    logger,
    shown,
    annotations,
    answer: undefined as Published | Error | undefined,
    refused: false,
  };
  const publisher = new DefinitionPublisher({
    read: async () => {
      if (parts.answer instanceof Error) throw parts.answer;
      return parts.answer!;
    },
    replaceAll: async entities => {
      if (parts.refused) throw new Error('database is locked');
      shown.push(entities.map(({ metadata }) => metadata.name));
      annotations.push(...entities.map(e => e.metadata.annotations));
    },
    logger,
    portalUrl,
  });
  const round = async (answer: Published | Error, signal?: AbortSignal) => {
    parts.answer = answer;
    await publisher.publish(signal ?? new AbortController().signal);
  };
  return Object.assign(parts, { round });
}

describe('DefinitionPublisher', () => {
  it('replaces what the catalog has only when something changed', async () => {
    const { round, shown } = aPublisher();
    await round(published('1', 'a'));
    await round(published('1', 'a'));
    await round(published('2', 'a', 'b'));
    await round(published('3'));
    await round(published('3'));
    expect(shown).toEqual([['a'], ['a', 'b'], []]);
  });

  it('leaves the catalog alone while there is no answer, and says so once', async () => {
    const { round, shown, logger } = aPublisher();
    for (let times = 0; times < 3; times++) await round(new Error('503'));
    expect(shown).toEqual([]);
    expect(logger.warn).toHaveBeenCalledTimes(1);
    expect(logger.warn.mock.calls[0][0]).toContain('503');

    await round(published('1', 'a'));
    await round(published('1', 'a'));
    expect(logger.info).toHaveBeenCalledTimes(1);
    await round(new Error('404'));
    expect(logger.warn).toHaveBeenCalledTimes(2);
  });

  it('repeats what the catalog did not take', async () => {
    const parts = aPublisher();
    parts.refused = true;
    await parts.round(published('1', 'a'));
    parts.refused = false;
    await parts.round(published('1', 'a'));
    expect(parts.shown).toEqual([['a']]);
  });

  it('says nothing about a round that was stopped', async () => {
    const { round, logger } = aPublisher();
    await round(new Error('aborted'), AbortSignal.abort());
    expect(logger.warn).not.toHaveBeenCalled();
  });

  it('names no pages where the address of the portal is not known', async () => {
    const { round, annotations } = aPublisher();
    await round(published('1', 'a'));
    expect(Object.keys(annotations[0]!)).toEqual([
      'backstage.io/managed-by-location',
      'backstage.io/managed-by-origin-location',
    ]);
  });
});
