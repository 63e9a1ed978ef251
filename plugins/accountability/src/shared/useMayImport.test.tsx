import { permissionApiRef } from '@backstage/plugin-permission-react';
import { TestApiProvider } from '@backstage/test-utils';
import { renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { useMayImport } from './useMayImport';

const ask = (authorize?: () => Promise<unknown>) =>
  renderHook(() => useMayImport(), {
    wrapper: ({ children }: { children: ReactNode }) =>
      authorize ? (
        <TestApiProvider apis={[[permissionApiRef, { authorize } as never]]}>
          {children}
        </TestApiProvider>
      ) : (
        <TestApiProvider apis={[]}>{children}</TestApiProvider>
      ),
  });

describe('useMayImport', () => {
  it('is false once the permission is denied', async () => {
    const authorize = jest.fn(async () => ({ result: 'DENY' }));
    const { result } = ask(authorize);
    expect(result.current).toBe(true);
    await waitFor(() => expect(result.current).toBe(false));
    expect(authorize).toHaveBeenCalledWith({
      permission: expect.objectContaining({
        name: 'accountability.source.import',
      }),
    });
  });

  it.each([
    ['it is allowed', async () => ({ result: 'ALLOW' })],
    ['it cannot be asked', () => Promise.reject(new Error('away'))],
  ])('is true when %s', async (_what, answer) => {
    const authorize = jest.fn(answer);
    const { result } = ask(authorize);
    await waitFor(() => expect(authorize).toHaveBeenCalled());
    expect(result.current).toBe(true);
  });

  it('is true in an app without permissions', () => {
    expect(ask().result.current).toBe(true);
  });
});
