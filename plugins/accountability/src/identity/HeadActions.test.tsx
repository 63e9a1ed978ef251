import { screen } from '@testing-library/react';
import { anIdentityDetail, fakeAccountabilityApi } from '../testing';
import { inBothSystems } from '../testing/__testUtils__';
import { HeadActions } from './HeadActions';

describe.each(inBothSystems)('HeadActions, %s', (_, render) => {
  it('shows below the buttons why some are not possible', async () => {
    const why = 'Nothing was offered to you';
    await render(
      <HeadActions
        identity={anIdentityDetail({
          actions: [
            { action: 'claim', allowed: true },
            { action: 'accept', allowed: false, why },
            { action: 'decline', allowed: false, why },
          ],
        })}
        onDone={() => {}}
      />,
      { api: fakeAccountabilityApi() },
    );
    expect(await screen.findByText(`Accept, Decline: ${why}`)).toBeVisible();
    for (const name of ['Accept', 'Decline']) {
      expect(
        screen.getByRole('button', {
          name,
          description: `Accept, Decline: ${why}`,
        }),
      ).toHaveAttribute('aria-disabled', 'true');
    }
    expect(screen.getByRole('button', { name: 'Claim' })).not.toHaveAttribute(
      'aria-disabled',
    );
  });

  it('says one reason once, instead of many buttons that say it', async () => {
    const why = 'It needs a permission';
    const actions = (['claim', 'transfer', 'release'] as const).map(action => ({
      ...{ action, allowed: false, why },
    }));
    await render(
      <HeadActions
        identity={anIdentityDetail({ actions })}
        onDone={() => {}}
      />,
      { api: fakeAccountabilityApi() },
    );
    expect(
      await screen.findByText(
        'You may decide nothing about its owner. It needs a permission',
      ),
    ).toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: /Claim|Transfer|Release/ }),
    ).not.toBeInTheDocument();
  });
});
