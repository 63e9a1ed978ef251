import { screen } from '@testing-library/react';
import { anIdentityDetail, fakeAccountabilityApi } from '../testing';
import { inBothSystems } from '../testing/__testUtils__';
import { IdentityHead } from './IdentityHead';

describe.each(inBothSystems)('IdentityHead, %s', (_, render) => {
  it('names who accepted it, with a link', async () => {
    await render(
      <IdentityHead
        identity={anIdentityDetail({
          standing: { disputed: false, acceptedBy: 'user:default/kim.ode' },
        })}
        onDone={() => {}}
      />,
      { api: fakeAccountabilityApi() },
    );
    expect(await screen.findByText('Accepted by')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: /kim\.ode/ })).toHaveAttribute(
      'href',
      '/catalog/default/user/kim.ode',
    );
  });
});
