import { identityApiRef } from '@backstage/core-plugin-api';
import { mockApis, TestApiProvider } from '@backstage/test-utils';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { AccountabilityApi } from 'backstage-plugin-accountability-common';
import {
  aComponent,
  anIdentityDetail,
  anIdentitySummary,
  aPosture,
  aResponseError,
  fakeAccountabilityApi,
} from '../testing';
import { inBothSystems } from '../testing/__testUtils__';
import { EntityAccountabilityCard } from './EntityAccountabilityCard';
import { EntityAccountabilityContent } from './EntityAccountabilityContent';

const identity = mockApis.identity({
  userEntityRef: 'user:default/dana',
  ownershipEntityRefs: ['user:default/dana', 'group:default/payments'],
});
const named = (kind: string, name: string) =>
  aComponent({ kind, metadata: { name, namespace: 'default' } });
const offered = anIdentitySummary({
  id: '7',
  name: 'for-us',
  owner: { state: 'ownerless', reason: 'no-owner' },
  offeredTo: 'group:default/payments',
});

describe.each(inBothSystems)('offers on pages of entities, %s', (_, render) => {
  const show = async (
    entity: ReturnType<typeof named>,
    answers: Partial<AccountabilityApi> = {},
    part = <EntityAccountabilityContent />,
  ) => {
    const waiting = [offered];
    const api = fakeAccountabilityApi({
      getEntityPosture: async () => aPosture({ flag: null }),
      listIdentities: async () => ({
        items: waiting,
        totalCount: waiting.length,
      }),
      getIdentity: async id =>
        anIdentityDetail({
          ...offered,
          id,
          actions: [
            { action: 'accept', allowed: true },
            { action: 'decline', allowed: true },
          ],
        }),
      decide: async () => {
        waiting.pop();
        return anIdentityDetail({ id: '7' });
      },
      ...answers,
    });
    await render(
      <TestApiProvider apis={[[identityApiRef, identity]]}>
        {part}
      </TestApiProvider>,
      { api, entity },
    );
    return api;
  };
  const asked = (api: Awaited<ReturnType<typeof show>>) =>
    api.callsOf('listIdentities')[0][0];

  it('are answered by the person whose page it is', async () => {
    const api = await show(named('User', 'dana'));
    const section = within(
      await screen.findByRole('region', {
        name: 'One identity waits for your answer',
      }),
    );
    expect(asked(api)).toEqual({ offeredTo: ['me'], limit: 5 });
    expect(
      await section.findByText('Offered to your group payments'),
    ).toBeInTheDocument();
    expect(section.getByText('Nobody')).toBeInTheDocument();
    await userEvent.click(
      section.getByRole('button', { name: 'Accept for-us' }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.type(
      await dialog.findByRole('textbox', { name: /Why/ }),
      'We run it.',
    );
    await userEvent.click(dialog.getByRole('button', { name: 'Accept' }));
    await waitFor(() =>
      expect(
        screen.queryByRole('region', { name: /waits for your answer/ }),
      ).not.toBeInTheDocument(),
    );
    expect(api.callsOf('decide')).toEqual([
      ['7', { action: 'accept', reason: 'We run it.' }],
    ]);
  });

  it.each([
    ['Group', 'payments', true, { offeredTo: ['group:default/payments'] }],
    ['Group', 'ledger', false, { offeredTo: ['group:default/ledger'] }],
    ['User', 'sam', false, { offeredTo: ['user:default/sam'] }],
    [
      'Component',
      'api',
      true,
      { entity: 'component:default/api', offeredTo: ['me'] },
    ],
  ])(
    'on the page of %s %s may be answered: %s',
    async (kind, name, mine, filter) => {
      const api = await show(named(kind, name));
      const section = within(
        await screen.findByRole('region', {
          name: `One identity waits for ${mine ? 'your' : 'their'} answer`,
        }),
      );
      expect(asked(api)).toEqual({ ...filter, limit: 5 });
      expect(section.queryAllByRole('button')).toHaveLength(mine ? 2 : 0);
    },
  );

  it('are a line on the card of a person, which leads to all of them', async () => {
    await show(
      named('User', 'dana'),
      { listIdentities: async () => ({ items: [offered], totalCount: 12 }) },
      <EntityAccountabilityCard />,
    );
    expect(
      await screen.findByRole('link', {
        name: '12 identities wait for your answer',
      }),
    ).toHaveAttribute('href', '/accountability/inventory?offeredTo=me');
  });

  it('keep quiet where they cannot be asked for', async () => {
    const away = await aResponseError(503);
    const api = await show(named('User', 'dana'), {
      listIdentities: () => Promise.reject(away),
    });
    await waitFor(() => expect(api.callsOf('listIdentities')).toHaveLength(1));
    expect(
      await screen.findByText('No machine identity is known to be used here.'),
    ).toBeInTheDocument();
    expect(screen.queryByText(/waits? for/)).not.toBeInTheDocument();
  });
});
