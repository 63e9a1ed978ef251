import type { Entity } from '@backstage/catalog-model';
import { ForwardedError } from '@backstage/errors';
import type { OnDirectoryChange, PageObserver } from './DirectoryChange';
import { PEOPLE_KINDS } from './DirectoryEntity';
import type { DirectoryPolicy } from './DirectoryPolicy';
import { judgeLoss } from './judgeLoss';
import type { PictureStore } from './PictureStore';
import { PictureWriter } from './PictureWriter';
import type { RefreshOutcome } from './RefreshOutcome';

interface RefreshOptions {
  /** Pages of the catalog; ends when it is complete, throws when it is not. */
  entities: AsyncIterable<Entity[]>;
  store: PictureStore;
  policy: DirectoryPolicy;
  now: Date;
  onChange: OnDirectoryChange;
  observe?: PageObserver;
  signal?: AbortSignal;
}

/**
 * Brings the directory up to date with one reading of the catalog, page by page.
 *
 * Incomplete is not empty: nothing is removed unless the reading ended, and a loss
 * that is too great to be true is held back. People are added before, and taken
 * away after everything else, so that no owner is missing only because of the order.
 *
 * @throws ForwardedError when the catalog could not be read to its end, or a page
 * not be written; what was taken over until then is kept.
 */
export async function refreshDirectory(
  options: RefreshOptions,
): Promise<RefreshOutcome> {
  const { store, policy, now } = options;
  const { size, held, recountNeeded } = await store.begin();
  const picture = new PictureWriter(options, recountNeeded);
  try {
    for await (const page of options.entities) {
      options.signal?.throwIfAborted();
      await picture.take(page);
    }
  } catch (error) {
    await store.recordFailure(String((error as Error)?.message ?? error), now);
    throw new ForwardedError(
      'The directory could not be brought up to date and keeps what it knew',
      error,
    );
  }

  const vanished = await store.missing(picture.seen);
  const people = vanished.filter(({ kind }) => PEOPLE_KINDS.includes(kind));
  const judgement = judgeLoss({
    before: size,
    lost: {
      people: people.length + picture.weakened.length,
      entities: vanished.length,
    },
    held,
    policy,
    now,
  });
  if (judgement.is === 'held') {
    await picture.recount();
    await store.recordHeld(judgement);
    return { ...picture.outcome(), held: judgement.reason };
  }
  await picture.write(picture.weakened);
  await picture.remove(vanished.map(({ ref }) => ref));
  await picture.recount();
  await store.recordComplete(now);
  return picture.outcome();
}
