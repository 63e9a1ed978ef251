import { screen } from '@testing-library/react';
import { Route, Routes } from 'react-router-dom';
import { AtPath } from '../inventory/__testUtils__';
import { fakeAccountabilityApi } from '../testing';
import { inBothSystems } from '../testing/__testUtils__';
import { AdminPage } from './AdminPage';
import { ExceptionsPage } from './ExceptionsPage';
import { OutcomesPage } from './OutcomesPage';

describe.each(inBothSystems)('an address without a page, %s', (_, render) => {
  it.each([
    ['/accountability/outcomes', 'no-ownerless-identities', <OutcomesPage />],
    ['/accountability/admin', 'nowhere', <AdminPage />],
    ['/accountability/exceptions', '7/nowhere', <ExceptionsPage />],
  ])('says so under %s, and leads back', async (above, below, page) => {
    await render(
      <AtPath path={`${above}/${below}`}>
        <Routes>
          <Route path={`${above}/*`} element={page} />
          <Route path="*" element={null} />
        </Routes>
      </AtPath>,
      { api: fakeAccountabilityApi({}) },
    );

    expect(await screen.findByText('There is no page here')).toBeVisible();
    expect(
      screen.getByText(new RegExp(`^${above}/${below} leads nowhere`)),
    ).toBeVisible();
    expect(
      screen.getByRole('link', { name: 'Go to the pages there are' }),
    ).toHaveAttribute('href', above);
  });
});
