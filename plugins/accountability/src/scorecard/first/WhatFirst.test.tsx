import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type {
  AccountabilityApi,
  ScorecardFirstItem,
} from 'backstage-plugin-accountability-common';
import {
  anIdentityDetail,
  anIdentitySummary,
  aResponseError,
  fakeAccountabilityApi,
} from '../../testing';
import { inBothSystems } from '../../testing/__testUtils__';
import { WhatFirst } from './WhatFirst';

const INVENTORY = '/accountability/inventory';

function anItem(rest: Partial<ScorecardFirstItem> = {}): ScorecardFirstItem {
  return {
    identity: anIdentitySummary({
      ...{ id: '7', name: 'payments/runner', displayName: undefined },
      owner: { state: 'ownerless', reason: 'no-owner' },
      privilege: 'admin',
    }),
    finding: {
      ...{ ruleId: 'accountable-owner', title: 'Somebody answers for it' },
      ...{ severity: 'high', because: 'Nobody is named.' },
      remedy: 'Claim it if it is yours.',
    },
    rank: { privilege: 4, exposure: 2.58, criticality: 3 },
    reach: {
      entities: {
        count: 5,
        some: [
          { ref: 'component:default/api', title: 'The API' },
          { ref: 'component:default/web' },
        ],
      },
      systems: { count: 1, some: [{ ref: 'system:default/pay' }] },
      identities: {
        ...{ count: 2, more: true, privilege: 'admin' },
        some: [
          { id: '9', reference: 'aws:1/role/deployer', privilege: 'admin' },
        ],
      },
    },
    actions: [
      { action: 'claim', allowed: true, owners: ['user:default/ann'] },
      { action: 'transfer', allowed: true },
    ],
    ...rest,
  };
}

describe.each(inBothSystems)('WhatFirst, %s', (_, render) => {
  const show = async (
    getScorecardFirst: AccountabilityApi['getScorecardFirst'],
  ) => {
    const api = fakeAccountabilityApi({
      getScorecardFirst,
      getIdentity: async id => anIdentityDetail({ id }),
    });
    await render(<WhatFirst />, { api });
    return {
      api,
      part: within(await screen.findByRole('region', { name: 'What first' })),
    };
  };
  const answering =
    (...items: ScorecardFirstItem[]) =>
    async () => ({ items, more: false, among: 'all' as const });

  it('says of each what is wrong, the hole, how far it reaches, and what to do', async () => {
    const { part, api } = await show(answering(anItem()));
    const item = within(await part.findByRole('listitem'));
    expect(
      item.getByRole('link', { name: /payments\/runner/ }),
    ).toHaveAttribute('href', `${INVENTORY}/7`);
    for (const words of [
      'Nobody is named.',
      'Nobody',
      'Claim it if it is yours.',
      '5 entities run on it: The API, web, …',
      'In 1 system: pay',
      /may act as 2\+ other identities/,
      /counts 4, how exposed it is 2\.58, and what runs on it 3/,
    ]) {
      expect(item.getByText(words)).toBeInTheDocument();
    }
    expect(
      item.getByRole('link', { name: 'aws:1/role/deployer' }),
    ).toHaveAttribute('href', `${INVENTORY}/9`);
    expect(part.getByRole('link', { name: /^All of them/ })).toHaveAttribute(
      'href',
      `${INVENTORY}?pressing=true&sort=-privilege`,
    );
    await userEvent.click(item.getByRole('button', { name: /Claim/ }));
    expect(await screen.findByRole('dialog')).toBeInTheDocument();
    expect(api.callsOf('getScorecardFirst')).toHaveLength(1);
  });

  it('says why the best thing to do is not open to the person', async () => {
    const why = 'Deciding needs a permission';
    const { part } = await show(
      answering(
        anItem({ actions: [{ action: 'claim', allowed: false, why }] }),
      ),
    );
    expect(await part.findByText(`Claim: ${why}`)).toBeVisible();
    expect(part.getByRole('link', { name: /^Open / })).toHaveAttribute(
      'href',
      `${INVENTORY}/7`,
    );
    expect(part.queryByRole('button')).not.toBeInTheDocument();
  });

  it('says once why nothing is open to the person', async () => {
    const why = 'Deciding needs a permission';
    const actions = [{ action: 'claim' as const, allowed: false, why }];
    const other = anIdentitySummary({
      ...{ id: '8', owner: { state: 'ownerless', reason: 'no-owner' } },
    });
    const { part } = await show(
      answering(anItem({ actions }), anItem({ identity: other, actions })),
    );
    expect(
      await part.findByText(
        `You may decide nothing about their owners. ${why}.`,
      ),
    ).toBeVisible();
    expect(part.getAllByText(new RegExp(why))).toHaveLength(1);
  });

  it('leads to what fails where somebody answers already', async () => {
    const identity = anIdentitySummary({
      ...{ id: '8', name: 'ci/key', displayName: undefined },
      owner: {
        ...{ state: 'owned', ref: 'group:default/ci', signal: 'source-tag' },
      },
    });
    const reach = {
      ...anItem().reach,
      entities: { count: 0, some: [] },
      systems: { count: 0, some: [] },
    };
    const { part } = await show(answering(anItem({ identity, reach })));
    expect(
      await part.findByRole('link', { name: /^Open .*ci\/key/ }),
    ).toHaveAttribute('href', `${INVENTORY}/8`);
    expect(part.getByText(/Nothing in the catalog/)).toBeInTheDocument();
  });

  it.each([
    ['all', /^Nothing is left to do first: /],
    ['visible', /^Nothing that you may see is left to do first/],
  ] as const)('says that there is nothing, of %s', async (among, words) => {
    const { part } = await show(async () => ({
      ...{ items: [], more: false, among },
    }));
    expect(await part.findByText(words)).toBeInTheDocument();
  });

  it('says so where it is only of what one may see', async () => {
    const { part } = await show(async () => ({
      ...{ items: [anItem()], more: false, among: 'visible' },
    }));
    expect(await part.findByText(/^Of what you may see/)).toBeInTheDocument();
  });

  it('names the permission to whoever may see none', async () => {
    const forbidden = await aResponseError(
      403,
      'Reading identities needs the permission accountability.identity.read',
    );
    const { part } = await show(() => Promise.reject(forbidden));
    expect(
      await part.findByText(/accountability\.identity\.read/),
    ).toBeInTheDocument();
  });
});
