import { screen, within } from '@testing-library/react';
import type { AccountabilityApi } from 'backstage-plugin-accountability-common';
import {
  anActiveException,
  anException,
  fakeAccountabilityApi,
} from '../../testing';
import { inBothSystems } from '../../testing/__testUtils__';
import { ExceptedLink } from './ExceptedLink';
import { ExceptionsSection } from './ExceptionsSection';
import { RequestExceptionLink } from './RequestExceptionLink';

describe.each(inBothSystems)('doors to exceptions, %s', (_, render) => {
  const showSection = async (
    listExceptions: AccountabilityApi['listExceptions'],
  ) => {
    const api = fakeAccountabilityApi({ listExceptions });
    await render(
      <ExceptionsSection filter={{ entity: 'system:default/shop' }} />,
      { api },
    );
    return api;
  };

  it('lists what is open, and leads to the rest', async () => {
    const api = await showSection(async () => ({
      items: [anActiveException(), anException({ id: '8', title: 'Asked' })],
      ...{ counts: { active: 1, requested: 1, expired: 3 }, toDecide: 0 },
    }));
    const rows = within(
      await screen.findByRole('list', {
        name: 'Asked for and active exceptions',
      }),
    ).getAllByRole('listitem');
    expect(rows[0]).toHaveTextContent(
      /Excepted until 4 Jan 2027.*Next look at it in 28 days · 21 Dec 2026/,
    );
    expect(rows[1]).toHaveTextContent(/Asked.*Handed in/);
    expect(screen.getByText('3 have ended.')).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: /in the register/ }),
    ).toHaveAttribute(
      'href',
      '/accountability/exceptions?view=register&entity=system%3Adefault%2Fshop',
    );
    expect(api.callsOf('listExceptions')[0][0]).toMatchObject({
      ...{ entity: 'system:default/shop', limit: 5 },
      state: ['draft', 'requested', 'under-review', 'approved', 'active'],
    });
  });

  it('says that there is none', async () => {
    await showSection(async () => ({ items: [], counts: {}, toDecide: 0 }));
    expect(
      await screen.findByText('No exception is asked for or active.'),
    ).toBeInTheDocument();
    expect(screen.queryByRole('link')).not.toBeInTheDocument();
  });

  it('leads to the form, and to what permits a failure', async () => {
    await render(
      <>
        <RequestExceptionLink
          subjects={{ rules: ['NHI-07'], identities: ['1'] }}
          about="Its keys are renewed"
        />
        <ExceptedLink
          exception={{ id: '7', until: '2027-01-04T12:00:00.000Z' }}
        />
      </>,
      { api: fakeAccountabilityApi() },
    );
    expect(
      await screen.findByRole('link', {
        name: 'Request an exception: Its keys are renewed',
      }),
    ).toHaveAttribute(
      'href',
      '/accountability/exceptions/new?rule=NHI-07&identity=1',
    );
    expect(
      screen.getByRole('link', { name: 'Excepted until 4 Jan 2027' }),
    ).toHaveAttribute('href', '/accountability/exceptions/7');
  });
});
