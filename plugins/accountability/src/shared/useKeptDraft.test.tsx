import {
  identityApiRef,
  type StorageApi,
  storageApiRef,
} from '@backstage/core-plugin-api';
import { mockApis, TestApiProvider } from '@backstage/test-utils';
import { act, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { type KeptDraft, readKeptDraft } from '../declare/draft/KeptDraft';
import { useKeptDraft } from './useKeptDraft';

const draft: KeptDraft = {
  at: '2026-11-20T08:00:00.000Z',
  values: { namespace: 'default', name: 'a', title: 'A', spec: {} },
};
const later: KeptDraft = {
  ...draft,
  values: { ...draft.values, title: 'Later' },
};
const KEY = 'draft new Outcome of user:default/dana';

const open = (storage: StorageApi, userEntityRef = 'user:default/dana') =>
  renderHook(() => useKeptDraft('new Outcome', readKeptDraft), {
    wrapper: ({ children }: { children: ReactNode }) => (
      <TestApiProvider
        apis={[
          [storageApiRef, storage],
          [
            identityApiRef,
            { getBackstageIdentity: async () => ({ userEntityRef }) } as never,
          ],
        ]}
      >
        {children}
      </TestApiProvider>
    ),
  });

/** A storage that knows what it holds only after a while, as one on a server does. */
function slowStorage(value: unknown) {
  const watchers: Array<(snapshot: unknown) => void> = [];
  const storage = {
    forBucket: () => storage,
    snapshot: () => ({ presence: 'unknown', value: undefined }),
    observe$: () => ({
      subscribe: (watch: (snapshot: unknown) => void) => {
        watchers.push(watch);
        return { unsubscribe: () => undefined };
      },
    }),
  };
  return {
    storage: storage as unknown as StorageApi,
    answer: () =>
      watchers.forEach(watch => watch({ presence: 'present', value })),
  };
}

describe('useKeptDraft', () => {
  it('keeps what was written last, for that person alone', async () => {
    const storage = mockApis.storage();
    const first = open(storage);
    await waitFor(() => expect(first.result.current.loading).toBe(false));
    expect(first.result.current.found).toBeUndefined();
    act(() => {
      first.result.current.keep(draft);
      first.result.current.keep(later);
    });
    // Leaving does not wait for the pause after the last word.
    first.unmount();

    const again = open(storage);
    await waitFor(() => expect(again.result.current.found).toEqual(later));
    const other = open(storage, 'user:default/sam');
    await waitFor(() => expect(other.result.current.loading).toBe(false));
    expect(other.result.current.found).toBeUndefined();
  });

  it('forgets, also what was still to be written', async () => {
    const storage = mockApis.storage();
    await storage.forBucket('accountability').set(KEY, draft as never);
    const { result, unmount } = open(storage);
    await waitFor(() => expect(result.current.found).toEqual(draft));
    act(() => {
      result.current.keep(later);
      result.current.forget();
    });
    expect(result.current.found).toBeUndefined();
    unmount();
    expect(
      storage.forBucket('accountability').snapshot(KEY).value,
    ).toBeUndefined();
  });

  it('waits for a storage that lies elsewhere', async () => {
    const { storage, answer } = slowStorage(draft);
    const { result } = open(storage);
    await act(async () => {});
    expect(result.current.loading).toBe(true);
    act(answer);
    expect(result.current.loading).toBe(false);
    expect(result.current.found).toEqual(draft);
  });
});
