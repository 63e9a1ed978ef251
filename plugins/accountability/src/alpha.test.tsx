import { renderTestApp } from '@backstage/frontend-test-utils';
import {
  catalogApiMock,
  createTestEntityPage,
} from '@backstage/plugin-catalog-react/testUtils';
import { catalogApiRef, entityRouteRef } from '@backstage/plugin-catalog-react';
import { EntityCardBlueprint } from '@backstage/plugin-catalog-react/alpha';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import plugin from './alpha';
import { accountabilityApiRef } from './api';
import { rootRouteRef } from './routes';
import {
  aComponent,
  anExceptionDetail,
  anIdentityDetail,
  anIdentitySummary,
  anOutcomeDetail,
  anOutcomeSummary,
  anOverview,
  aPosture,
  fakeAccountabilityApi,
} from './testing';
import { aScorecardRow } from './testing/aScorecardRow';

const api = fakeAccountabilityApi({
  getOverview: async () =>
    anOverview({
      identities: 1,
      owned: 1,
      components: { all: 2, flagged: 1, excepted: 0, unknown: 0 },
    }),
  getScorecard: async ({ by }) => ({
    total: aScorecardRow(),
    rows: [aScorecardRow({ ref: `${by}:default/a`, title: 'A' })],
  }),
  getOutcome: async ref => anOutcomeDetail({ ref }),
  listControls: async () => [],
  getDuties: async () => ({ duties: [], rows: [], truncated: false }),
  listOutcomes: async () => ({
    items: [anOutcomeSummary()],
    totalCount: 1,
    mayDeclare: false,
  }),
  getException: async id => anExceptionDetail({ id }),
  getIdentity: async id => anIdentityDetail({ id, displayName: `No. ${id}` }),
  getEntityPosture: async () =>
    aPosture({ counts: { identities: 1, owned: 1 } }),
  listIdentities: async ({ offeredTo }) =>
    offeredTo
      ? { items: [], totalCount: 0 }
      : { items: [anIdentitySummary({ id: '7' })], totalCount: 1 },
});
const apis = [
  [accountabilityApiRef, api],
  [catalogApiRef, catalogApiMock()],
] as const;

const openApp = (path: string) =>
  renderTestApp({
    features: [plugin],
    initialRouteEntries: [path],
    mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
    apis,
  });

describe('the plugin in the new frontend system', () => {
  it('opens at the scorecard', async () => {
    openApp('/accountability');
    expect(
      await screen.findByRole('tab', { name: 'Scorecard', selected: true }),
    ).toBeInTheDocument();
    expect(
      screen.getAllByRole('tab').map(({ textContent }) => textContent),
    ).toEqual([
      'Scorecard',
      'Outcomes',
      'Inventory',
      'Exceptions and obligations',
      'Admin',
    ]);
    expect(
      await screen.findByText(
        '1 of 2 components runs on identities nobody answers for.',
      ),
    ).toBeInTheDocument();
  });

  it('says that none of its tabs lies at an address', async () => {
    openApp('/accountability/identities/1');

    expect(
      await screen.findByText(/\/accountability\/identities\/1/),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'Go to the pages there are' }),
    ).toHaveAttribute('href', '/accountability');
  });

  it('keeps the query on the way to the scorecard', async () => {
    openApp('/accountability?by=outcome');
    expect(
      await screen.findByRole('columnheader', { name: 'Outcome' }),
    ).toBeInTheDocument();
  });

  it('adds a filter by flag to the list of the catalog', () => {
    expect(plugin.getExtension('catalog-filter:accountability')).toBeDefined();
  });

  it('shows one outcome within the tab of the outcomes', async () => {
    openApp('/accountability/outcomes/default/halve-standing-privilege');
    expect(
      await screen.findByRole('heading', { name: 'Halve standing privilege' }),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'Outcomes', current: 'page' }),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'Back to the outcomes' }),
    ).toHaveAttribute('href', '/accountability/outcomes');
  });

  it('keeps controls beside outcomes', async () => {
    openApp('/accountability/outcomes/controls');
    expect(
      await screen.findByRole('link', { name: 'Controls', current: 'page' }),
    ).toHaveAttribute('href', '/accountability/outcomes/controls');
    expect(
      screen.getByRole('link', { name: 'Outcomes', current: false }),
    ).toHaveAttribute('href', '/accountability/outcomes');
  });

  it('keeps duties beside outcomes', async () => {
    openApp('/accountability/outcomes/duties');
    expect(
      await screen.findByRole('link', { name: 'Duties', current: 'page' }),
    ).toHaveAttribute('href', '/accountability/outcomes/duties');
    expect(
      screen.getByRole('link', { name: 'Outcomes', current: false }),
    ).toHaveAttribute('href', '/accountability/outcomes');
  });

  it('shows one identity within the tab of the inventory', async () => {
    openApp('/accountability/inventory/7');
    expect(
      await screen.findByRole('heading', { name: 'No. 7' }),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('tab', { name: 'Inventory', selected: true }),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'Back to the inventory' }),
    ).toHaveAttribute('href', '/accountability/inventory');
  });

  it('shows one exception within the tab of the exceptions', async () => {
    openApp('/accountability/exceptions/7');
    expect(
      await screen.findByRole('heading', { name: /The key of payments/ }),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('tab', {
        name: 'Exceptions and obligations',
        selected: true,
      }),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'Back to the exceptions' }),
    ).toHaveAttribute('href', '/accountability/exceptions');
  });

  it('leads from the administration to its parts', async () => {
    openApp('/accountability/admin');
    expect(
      await screen.findByRole('link', { name: 'Sources', current: 'page' }),
    ).toBeInTheDocument();
    await userEvent.click(screen.getByRole('link', { name: 'Health' }));
    expect(
      await screen.findByRole('link', { name: 'Health', current: 'page' }),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('tab', { name: 'Admin', selected: true }),
    ).toBeInTheDocument();
  });

  it.each([
    'Component',
    'System',
    'Domain',
    'Group',
    'User',
    'Resource',
    'API',
  ])('puts a card on the page of a %s', async kind => {
    renderTestApp({
      extensions: [
        createTestEntityPage({ entity: aComponent({ kind }) }),
        plugin.getExtension('entity-card:accountability'),
      ],
      mountedRoutes: { '/accountability': rootRouteRef },
      apis,
    });
    expect(await screen.findByText('Accounted for')).toBeInTheDocument();
  });

  it('puts a card on the page of an Outcome', async () => {
    renderTestApp({
      extensions: [
        createTestEntityPage({ entity: aComponent({ kind: 'Outcome' }) }),
        plugin.getExtension('entity-card:accountability'),
      ],
      mountedRoutes: { '/accountability': rootRouteRef },
      apis,
    });
    expect(await screen.findByText('Who answers for it')).toBeInTheDocument();
  });

  it('leaves other kinds alone', async () => {
    renderTestApp({
      extensions: [
        createTestEntityPage({ entity: aComponent({ kind: 'Location' }) }),
        EntityCardBlueprint.make({
          name: 'other',
          params: { loader: async () => <p>another card</p> },
        }),
        plugin.getExtension('entity-card:accountability'),
      ],
      mountedRoutes: { '/accountability': rootRouteRef },
      apis,
    });
    expect(await screen.findByText('another card')).toBeInTheDocument();
    expect(screen.queryByText('Accountability')).not.toBeInTheDocument();
  });

  it('puts a tab on the page of an entity', async () => {
    renderTestApp({
      extensions: [
        createTestEntityPage({ entity: aComponent() }),
        plugin.getExtension('entity-content:accountability'),
      ],
      mountedRoutes: { '/accountability': rootRouteRef },
      apis,
    });
    expect(
      await screen.findByRole('link', { name: 'payments/api' }),
    ).toHaveAttribute('href', '/accountability/inventory/7');
  });
});
