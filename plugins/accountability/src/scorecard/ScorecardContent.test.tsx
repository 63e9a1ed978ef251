import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type {
  AccountabilityApi,
  Scorecard,
} from 'backstage-plugin-accountability-common';
import {
  anIdentitySummary,
  anOverview,
  aResponseError,
  fakeAccountabilityApi,
} from '../testing';
import { inBothSystems } from '../testing/__testUtils__';
import { ScorecardContent } from './ScorecardContent';

const INVENTORY = '/accountability/inventory';
const CATALOG =
  '/catalog?filters%5Bkind%5D=component&filters%5Buser%5D=all&filters%5Baccountability%5D=';
const overview = anOverview({
  identities: 1930,
  owned: 1518,
  ownerless: 412,
  unjudged: 17,
  components: { all: 240, flagged: 9, excepted: 2, unknown: 1 },
  byReason: [
    { reason: 'no-owner', count: 400 },
    { reason: 'owner-left', count: 12 },
  ],
  bySeverity: [
    { severity: 'critical', count: 0 },
    { severity: 'high', count: 30 },
    { severity: 'medium', count: 7 },
    { severity: 'low', count: 0 },
  ],
  byRule: [
    {
      ruleId: 'key-age',
      title: 'Its keys are young',
      severity: 'high',
      pass: 1000,
      fail: 7,
      excepted: 0,
      unknown: 3,
      notApplicable: 920,
    },
  ],
});

const counts = {
  ...{
    identities: 10,
    ownerless: 4,
    pass: 3,
    fail: 5,
    excepted: 1,
    unknown: 1,
  },
};
const scorecard: Scorecard = {
  total: {
    ...{ ...counts, expandable: false, rules: [], trend: [] },
    change: { week: { ...counts, ownerless: -37 } },
  },
  rows: [],
};

const OUTCOMES = new Map([
  ['met', 1],
  ['breached', 300],
  ['on-track', 1],
]);

describe.each(inBothSystems)('ScorecardContent, %s', (_, render) => {
  const show = async (answers: Partial<AccountabilityApi> = {}) => {
    const api = fakeAccountabilityApi({
      getOverview: async () => overview,
      getScorecard: async () => scorecard,
      getScorecardFirst: async () => ({
        ...{ items: [], more: false, among: 'visible' },
      }),
      listOutcomes: async ({ status }) => ({
        items: [],
        totalCount: OUTCOMES.get(`${status}`) ?? 0,
        mayDeclare: false,
      }),
      listIdentities: async () => ({
        items: [anIdentitySummary()],
        totalCount: 1930,
      }),
      ...answers,
    });
    await render(<ScorecardContent />, { api });
    return api;
  };
  const part = async (name: string) =>
    within(await screen.findByRole('region', { name }));
  const doors = (region: Awaited<ReturnType<typeof part>>) =>
    region
      .getAllByRole('link')
      .map(link => [link.textContent, link.getAttribute('href')]);

  it('answers in its first sentence', async () => {
    await show();
    expect(
      await screen.findByRole('heading', {
        level: 2,
        name: '9 of 240 components run on identities nobody answers for. 2 more do, but are excepted for now.',
      }),
    ).toBeInTheDocument();
    expect(screen.queryByRole('note')).not.toBeInTheDocument();
  });

  it('makes every number a door to the list behind it', async () => {
    await show();
    expect(doors(await part('Flagged components'))).toEqual([
      ['9', `${CATALOG}true`],
      ['9 flagged', `${CATALOG}true`],
      ['2 excepted', `${CATALOG}excepted`],
      ['1 not known yet', `${CATALOG}unknown`],
      ['228 accounted for', `${CATALOG}false`],
    ]);
    expect(doors(await part('Ownerless identities'))).toEqual([
      ['412', `${INVENTORY}?ownership=ownerless`],
      ['412 ownerless', `${INVENTORY}?ownership=ownerless`],
      ['1,518 owned', `${INVENTORY}?ownership=owned`],
    ]);
    expect(doors(await part('Identities with findings'))).toEqual([
      ['37', `${INVENTORY}?severity=high&severity=medium`],
      ['High 30', `${INVENTORY}?severity=high`],
      ['Medium 7', `${INVENTORY}?severity=medium`],
    ]);
    expect(doors(await part('Not known'))).toEqual([
      [
        '17 identities with a rule that cannot be judged',
        `${INVENTORY}?verdict=unknown`,
      ],
      [
        '1 component that depends on a source which never completed',
        `${CATALOG}unknown`,
      ],
      ['See what the sources cannot tell', '/accountability/admin/sources'],
    ]);
    expect(doors(await part('Why nobody answers'))).toEqual([
      ['Nobody is named as owner 400', `${INVENTORY}?reason=no-owner`],
      ['The owner has left 12', `${INVENTORY}?reason=owner-left`],
    ]);
    const [all, ...results] = doors(await part('Rules that find most'));
    expect(all).toEqual(['All rules', '/accountability/admin/rules']);
    expect(results).toContainEqual([
      '7 fail',
      `${INVENTORY}?rule=key-age&verdict=fail`,
    ]);
  });

  it('says how outcomes stand, the worst first', async () => {
    await show();
    expect(doors(await part('Outcomes on track'))).toEqual([
      ['2', '/accountability/outcomes'],
      ['Breached 300', '/accountability/outcomes?status=breached'],
      ['On track 1', '/accountability/outcomes?status=on-track'],
      ['Met 1', '/accountability/outcomes?status=met'],
    ]);
  });

  it('says nothing of outcomes to whoever may not see them', async () => {
    const forbidden = await aResponseError(403);
    await show({ listOutcomes: () => Promise.reject(forbidden) });
    await screen.findByText('Why nobody answers');
    expect(screen.queryByText('Outcomes on track')).not.toBeInTheDocument();
  });

  it('says so where everything is known, owned and in order', async () => {
    await show({
      getOverview: async () =>
        anOverview({
          identities: 3,
          owned: 3,
          components: { all: 2, flagged: 0, excepted: 0, unknown: 0 },
        }),
    });
    for (const words of [
      'Somebody answers for everything that the 2 components run on.',
      'Everything can be judged.',
      'Somebody answers for every identity.',
      'No rule finds anything wrong.',
    ]) {
      expect(await screen.findByText(words)).toBeInTheDocument();
    }
  });

  it.each([
    [12, /may see 12 of 1,930 identities/],
    [0, /may see none of these identities/],
  ])(
    'says that lists are shorter for who may see %d',
    async (totalCount, words) => {
      await show({ listIdentities: async () => ({ items: [], totalCount }) });
      const note = await screen.findByRole('note');
      expect(note).toHaveTextContent(words);
      expect(note).toHaveTextContent('accountability.identity.read');
    },
  );

  it('says the same to whoever may see no identity at all', async () => {
    const forbidden = await aResponseError(403);
    await show({ listIdentities: () => Promise.reject(forbidden) });
    expect(await screen.findByRole('note')).toHaveTextContent(
      /may see none of these identities/,
    );
  });

  it('leads through the first steps where nothing has been read', async () => {
    await show({ getOverview: async () => anOverview() });
    expect(
      await screen.findByRole('heading', { name: 'Nothing has been read yet' }),
    ).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Drop a file' })).toHaveAttribute(
      'href',
      '/accountability/admin/sources#drop-a-file',
    );
    expect(
      screen.getByRole('link', { name: 'See the sources' }),
    ).toHaveAttribute('href', '/accountability/admin/sources');
    expect(
      screen.getByRole('link', { name: 'Open the inventory' }),
    ).toHaveAttribute('href', INVENTORY);
  });

  it('names the permission, and leads to what one may see', async () => {
    const forbidden = await aResponseError(
      403,
      'This needs the permission accountability.organisation.read',
    );
    await show({ getOverview: () => Promise.reject(forbidden) });
    expect(
      await screen.findByText('You may not see the totals of the organisation'),
    ).toBeInTheDocument();
    expect(
      screen.getByText(/permission accountability\.organisation\.read\./),
    ).toHaveTextContent('Ask those who run this portal for it.');
    expect(
      screen.getByRole('link', { name: 'See what is yours in the inventory' }),
    ).toHaveAttribute('href', INVENTORY);
    // What they may see is still worth somebody's time.
    expect(
      await (
        await part('What first')
      ).findByText(/^Nothing that you may see is left to do first/),
    ).toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: 'Try again' }),
    ).not.toBeInTheDocument();
  });

  it('keeps its place while it loads', async () => {
    await show({ getOverview: () => new Promise(() => {}) });
    expect(
      await screen.findByRole('status', { name: 'Loading' }),
    ).toBeInTheDocument();
  });

  it('says what failed, and tries again when asked', async () => {
    const away = await aResponseError(503, 'the database is away');
    const answers = [() => Promise.reject(away), async () => overview];
    await show({ getOverview: () => answers.shift()!() });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'the database is away',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Why nobody answers')).toBeInTheDocument();
  });
});
