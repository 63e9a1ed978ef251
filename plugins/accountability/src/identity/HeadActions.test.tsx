import { screen } from '@testing-library/react';
import { anIdentityDetail, fakeAccountabilityApi } from '../testing';
import { inBothSystems } from '../testing/__testUtils__';
import { HeadActions } from './HeadActions';

describe.each(inBothSystems)('HeadActions, %s', (_, render) => {
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
