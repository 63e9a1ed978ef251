import { storageApiRef } from '@backstage/core-plugin-api';
import { mockApis, TestApiProvider } from '@backstage/test-utils';
import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { DEFAULT_COLUMNS } from './columnIds';
import { useChosenColumns } from './useChosenColumns';

const visit = (storage: ReturnType<typeof mockApis.storage>) =>
  renderHook(() => useChosenColumns(), {
    wrapper: ({ children }: { children: ReactNode }) => (
      <TestApiProvider apis={[[storageApiRef, storage]]}>
        {children}
      </TestApiProvider>
    ),
  });

describe('useChosenColumns', () => {
  it('starts with the usual columns', () => {
    const { result } = visit(mockApis.storage());
    expect(result.current[0]).toEqual(DEFAULT_COLUMNS);
  });

  it('keeps a choice for the next visit, in the order of the table', async () => {
    const storage = mockApis.storage();
    const first = visit(storage);
    await act(async () => first.result.current[1](['status', 'owner']));
    first.unmount();
    expect(visit(storage).result.current[0]).toEqual(['owner', 'status']);
  });

  it('may be no column at all', async () => {
    const storage = mockApis.storage();
    const first = visit(storage);
    await act(async () => first.result.current[1]([]));
    expect(visit(storage).result.current[0]).toEqual([]);
  });

  it.each([
    ['columns of another version', ['colour', 'owner'], ['owner']],
    ['something that is no list', 'owner', DEFAULT_COLUMNS],
  ])('copes with %s', async (_what, kept, expected) => {
    const storage = mockApis.storage();
    await storage.forBucket('accountability').set('inventory-columns', kept);
    expect(visit(storage).result.current[0]).toEqual(expected);
  });
});
