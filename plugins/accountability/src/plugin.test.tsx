import {
  mockApis,
  renderInTestApp,
  TestApiProvider,
} from '@backstage/test-utils';
import { permissionApiRef } from '@backstage/plugin-permission-react';
import {
  catalogApiRef,
  EntityProvider,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { Route, Routes } from 'react-router-dom';
import {
  accountabilityApiRef,
  AccountabilityPage,
  EntityAccountabilityCard,
  EntityAccountabilityContent,
  isAccountabilityAvailable,
} from '.';
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

const api = fakeAccountabilityApi({
  getOverview: async () =>
    anOverview({
      identities: 1,
      owned: 1,
      components: { all: 2, flagged: 1, excepted: 0, unknown: 0 },
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

const openApp = (path: string, routes: ReactElement) =>
  renderInTestApp(
    <TestApiProvider
      apis={[
        [accountabilityApiRef, api],
        [catalogApiRef, catalogApiMock()],
        [permissionApiRef, mockApis.permission()],
      ]}
    >
      <EntityProvider entity={aComponent()}>
        <Routes>{routes}</Routes>
      </EntityProvider>
    </TestApiProvider>,
    {
      routeEntries: [path],
      mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
    },
  );
const pages = (
  <Route path="/accountability/*" element={<AccountabilityPage />} />
);

describe('the plugin in the legacy frontend system', () => {
  it('opens at the scorecard', async () => {
    await openApp('/accountability', pages);
    expect(
      await screen.findByRole('tab', { name: 'Scorecard', selected: true }),
    ).toBeInTheDocument();
    expect(
      await screen.findByText(
        '1 of 2 components runs on identities nobody answers for.',
      ),
    ).toBeInTheDocument();
  });

  it('shows one outcome within the tab of the outcomes', async () => {
    await openApp(
      '/accountability/outcomes/default/halve-standing-privilege',
      pages,
    );
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
    await openApp('/accountability/outcomes/controls', pages);
    expect(
      await screen.findByRole('link', { name: 'Controls', current: 'page' }),
    ).toHaveAttribute('href', '/accountability/outcomes/controls');
    expect(
      screen.getByRole('link', { name: 'Outcomes', current: false }),
    ).toHaveAttribute('href', '/accountability/outcomes');
  });

  it('keeps duties beside outcomes', async () => {
    await openApp('/accountability/outcomes/duties', pages);
    expect(
      await screen.findByRole('link', { name: 'Duties', current: 'page' }),
    ).toHaveAttribute('href', '/accountability/outcomes/duties');
    expect(
      screen.getByRole('link', { name: 'Outcomes', current: false }),
    ).toHaveAttribute('href', '/accountability/outcomes');
  });

  it('shows one identity within the tab of the inventory', async () => {
    await openApp('/accountability/inventory/7', pages);
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
    await openApp('/accountability/exceptions/7', pages);
    expect(
      await screen.findByRole('heading', { name: /The key of payments/ }),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('tab', {
        name: 'Exceptions and obligations',
        selected: true,
      }),
    ).toBeInTheDocument();
  });

  it('opens the administration at its sources', async () => {
    await openApp('/accountability/admin', pages);
    expect(
      await screen.findByRole('link', { name: 'Sources', current: 'page' }),
    ).toBeInTheDocument();
  });

  it('shows card and tab in an app that did not mount the pages', async () => {
    await openApp(
      '/here',
      <Route
        path="/here"
        element={
          <>
            <EntityAccountabilityCard />
            <EntityAccountabilityContent />
          </>
        }
      />,
    );
    expect(await screen.findAllByText('Accounted for')).toHaveLength(2);
    expect(await screen.findByText('payments/api')).toBeInTheDocument();
    expect(
      screen.queryByRole('link', { name: 'payments/api' }),
    ).not.toBeInTheDocument();
    for (const link of screen.getAllByRole('link', {
      name: 'Halve standing privilege',
    })) {
      expect(link).toHaveAttribute(
        'href',
        '/catalog/default/outcome/halve-standing-privilege',
      );
    }
  });

  it.each([
    ['Component', true],
    ['API', true],
    ['Group', true],
    ['Domain', true],
    ['Outcome', true],
    ['Location', false],
    ['Template', false],
  ])('is available for a %s: %s', (kind, available) => {
    expect(isAccountabilityAvailable(aComponent({ kind }))).toBe(available);
  });
});
