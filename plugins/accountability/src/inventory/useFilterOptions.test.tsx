import { TestApiProvider } from '@backstage/test-utils';
import { renderHook, waitFor } from '@testing-library/react';
import type { RuleDescription } from 'backstage-plugin-accountability-common';
import type { ReactNode } from 'react';
import { accountabilityApiRef } from '../api';
import { fakeAccountabilityApi } from '../testing';
import { useFilterOptions } from './useFilterOptions';

const keyAge: RuleDescription = {
  ...{ id: 'key-age', subject: 'identity', title: 'Its keys are young' },
  ...{ description: '', severity: 'high', frameworks: [], source: '' },
  ...{ remedy: '', unknownWhen: '', parameters: {}, enabled: true },
};

describe('useFilterOptions', () => {
  it('offers rules about identities that are on, and no others', async () => {
    const api = fakeAccountabilityApi({
      listSources: async () => [],
      listRules: async () => [
        keyAge,
        { ...keyAge, id: 'off', enabled: false },
        { ...keyAge, id: 'ACC-06', subject: 'outcome' },
      ],
    });
    const { result } = renderHook(() => useFilterOptions(), {
      wrapper: ({ children }: { children?: ReactNode }) => (
        <TestApiProvider apis={[[accountabilityApiRef, api]]}>
          {children}
        </TestApiProvider>
      ),
    });
    await waitFor(() =>
      expect(result.current.rules).toEqual([
        { value: 'key-age', label: 'Its keys are young' },
      ]),
    );
  });
});
