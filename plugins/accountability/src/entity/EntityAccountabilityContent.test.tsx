import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { AccountabilityApi } from 'backstage-plugin-accountability-common';
import {
  aComponent,
  anIdentityDetail,
  anIdentitySummary,
  aPosture,
  aResponseError,
  aTodo,
  fakeAccountabilityApi,
} from '../testing';
import { inBothSystems } from '../testing/__testUtils__';
import { EntityAccountabilityContent } from './EntityAccountabilityContent';

const api7 = anIdentitySummary({
  id: '7',
  name: 'payments/api',
  owner: { state: 'ownerless', reason: 'owner-group-empty' },
  findings: 2,
  severity: 'high',
});
const flagged = aPosture({
  flag: 'true',
  counts: { identities: 2, owned: 1, ownerless: 1 },
  todo: [aTodo({ identityId: '7' })],
  identities: [api7],
});
const links = [
  {
    entityRef: 'component:default/api',
    signal: 'kubernetes-id' as const,
    detail: 'workload Deployment/payments/api',
  },
  {
    entityRef: 'component:default/other',
    signal: 'annotation' as const,
    detail: 'names it as well',
  },
];

const isOffer = (query: unknown) =>
  Boolean((query as { offeredTo?: string[] }).offeredTo);

describe.each(inBothSystems)('EntityAccountabilityContent, %s', (_, render) => {
  const show = async (
    answers: Partial<AccountabilityApi> = {},
    entity = aComponent(),
  ) => {
    const api = fakeAccountabilityApi({
      getEntityPosture: async () => flagged,
      listOutcomes: async () => ({
        items: [],
        totalCount: 0,
        mayDeclare: false,
      }),
      listIdentities: async ({ offeredTo }) =>
        offeredTo
          ? { items: [], totalCount: 0 }
          : { items: [api7], totalCount: 1 },
      getIdentity: async id =>
        anIdentityDetail({
          id,
          links,
          actions: [
            { action: 'release', allowed: false, why: 'Only its owner may.' },
            { action: 'claim', allowed: true, owners: ['user:default/dana'] },
          ],
        }),
      ...answers,
    });
    await render(<EntityAccountabilityContent />, { api, entity });
    return api;
  };

  it('lists what to do and every identity with owner, state and the reason of its hole', async () => {
    const api = await show();
    const row = within(
      await screen.findByRole('row', { name: /payments\/api/ }),
    );
    expect(
      screen.getByRole('heading', { name: 'What to do' }),
    ).toBeInTheDocument();
    expect(row.getByText('Nobody')).toBeInTheDocument();
    expect(
      row.getByText('The owning group has no active people'),
    ).toBeInTheDocument();
    expect(row.getByText('2 findings')).toBeInTheDocument();
    expect(
      api.callsOf('listIdentities').map(([query]) => query),
    ).toContainEqual(
      expect.objectContaining({
        entity: 'component:default/api',
        sort: '-findings',
      }),
    );
  });

  it('says what is excepted, and where one asks for it', async () => {
    const api = await show({
      listIdentities: async ({ offeredTo }) =>
        offeredTo
          ? { items: [], totalCount: 0 }
          : {
              items: [{ ...api7, exceptedUntil: '2027-01-04T12:00:00.000Z' }],
              totalCount: 1,
            },
    });
    expect(
      await screen.findByText('Nobody, excepted until 4 Jan 2027'),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: /^Request an exception/ }),
    ).toHaveAttribute(
      'href',
      '/accountability/exceptions/new?rule=accountable-owner&identity=7',
    );
    expect(
      await screen.findByText('No exception is asked for or active.'),
    ).toBeInTheDocument();
    expect(api.callsOf('listExceptions')[0][0]).toMatchObject({
      entity: 'component:default/api',
    });
  });

  it('says why an identity is linked to this entity, and only to this one', async () => {
    await show();
    await userEvent.click(
      await screen.findByRole('button', { name: /Why linked\? payments\/api/ }),
    );
    expect(
      await screen.findByText('workload Deployment/payments/api'),
    ).toBeInTheDocument();
    expect(screen.queryByText(/names it as well/)).not.toBeInTheDocument();
  });

  it('names the entity that a link belongs to where several are rolled up', async () => {
    await show({}, aComponent({ kind: 'System', metadata: { name: 'shop' } }));
    await userEvent.click(
      await screen.findByRole('button', { name: /Why linked\? payments\/api/ }),
    );
    expect(await screen.findByText(/names it as well/)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: /other/ })).toBeInTheDocument();
  });

  it('offers what one may decide, and says why not', async () => {
    await show();
    await userEvent.click(
      await screen.findByRole('button', { name: 'Decide about payments/api' }),
    );
    const menu = within(await screen.findByRole('menu'));
    const release = await menu.findByRole('menuitem', { name: /Release/ });
    expect(release).toHaveAttribute('aria-disabled', 'true');
    expect(release).toHaveTextContent('Only its owner may.');
    const items = menu.getAllByRole('menuitem').map(item => item.textContent);
    expect(items[0]).toBe('Claim');
    await userEvent.click(menu.getByRole('menuitem', { name: 'Claim' }));
    expect(
      await screen.findByRole('heading', { name: 'Claim payments/api' }),
    ).toBeInTheDocument();
  });

  it('shows the change to the catalog file that would name the owner', async () => {
    const api = await show({
      getCatalogPatch: async (__, entityRef) => ({
        entityRef,
        patch: 'accountability.dev/identities: kubernetes:prod/payments/api',
        editUrl: 'https://example.com/edit',
      }),
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Decide about payments/api' }),
    );
    await userEvent.click(
      await screen.findByRole('menuitem', {
        name: 'Declare it in the catalog file',
      }),
    );
    expect(
      await screen.findByText(/^accountability.dev\/identities:/),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('button', { name: /Edit the file/ }),
    ).toHaveAttribute('href', 'https://example.com/edit');
    expect(api.callsOf('getCatalogPatch')[0].slice(0, 2)).toEqual([
      '7',
      'component:default/api',
    ]);
  });

  it('claims everything ownerless of this entity at once, previewed', async () => {
    const api = await show({
      decideInBulk: async () => ({ matching: 1, applied: 1, refused: [] }),
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Claim the ownerless one' }),
    );
    await userEvent.type(
      await screen.findByRole('textbox', { name: /Why/ }),
      'Ours.',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Preview' }));
    await screen.findByRole('button', { name: 'Claim 1 identity' });
    expect(api.callsOf('decideInBulk')[0][0]).toMatchObject({
      preview: true,
      selection: {
        filter: { entity: 'component:default/api', ownership: ['ownerless'] },
      },
    });
    const asked = () => api.callsOf('listOutcomes').length;
    const before = asked();
    await userEvent.click(
      screen.getByRole('button', { name: 'Claim 1 identity' }),
    );
    // What the outcomes govern has changed by it.
    await waitFor(() => expect(asked()).toBeGreaterThan(before));
  });

  it('tries the list again when only that failed', async () => {
    const failure = await aResponseError(503, 'the database is away');
    const answers = [() => Promise.reject(failure)];
    await show({
      listIdentities: async ({ offeredTo }) =>
        offeredTo
          ? { items: [], totalCount: 0 }
          : (
              answers.shift() ??
              (async () => ({ items: [api7], totalCount: 1 }))
            )(),
    });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Could not load the identities of this entity',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(
      await screen.findByRole('row', { name: /payments\/api/ }),
    ).toBeInTheDocument();
  });

  it('shows no table where there is no identity', async () => {
    const api = await show({
      getEntityPosture: async () => aPosture({ flag: null }),
    });
    expect(
      await screen.findByText('No machine identity is known to be used here.'),
    ).toBeInTheDocument();
    expect(
      api.callsOf('listIdentities').filter(([query]) => !isOffer(query)),
    ).toEqual([]);
  });

  it('has nothing to do, and says how much could not be judged', async () => {
    await show({
      getEntityPosture: async () =>
        aPosture({ counts: { identities: 1, owned: 1, unknownVerdicts: 2 } }),
    });
    expect(
      await screen.findByText(/2 rules could not be judged/),
    ).toBeInTheDocument();
  });
});
