import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { AccountabilityApi } from 'backstage-plugin-accountability-common';
import { AtPath } from '../inventory/__testUtils__';
import {
  aControl,
  aParty,
  aResponseError,
  fakeAccountabilityApi,
} from '../testing';
import { inBothSystems, type RenderOptions } from '../testing/__testUtils__';
import { ControlsContent } from './ControlsContent';

const PAGE = '/accountability/outcomes/controls';
const keys = aControl({
  owner: aParty(),
  outcomes: ['outcome:default/halve'],
  duties: [
    {
      duty: 'rotate',
      holder: aParty({ ref: 'group:default/platform', title: 'Platform' }),
    },
    {
      duty: 'revoke',
      holder: aParty({ title: 'Sam Lee', standing: 'user-left' }),
    },
  ],
  evidence: [{ kind: 'rotation-record', maxAge: { days: 30 } }],
});
const vendors = aControl({
  name: 'vendors',
  title: 'Vendors leave with their contract',
  domain: 'cloud',
});

describe.each(inBothSystems)('the list of controls, %s', (_, render) => {
  const open = async (
    listControls: AccountabilityApi['listControls'],
    options: {
      search?: string;
      permissions?: RenderOptions['permissions'];
    } = {},
  ) => {
    await render(
      <AtPath path={`${PAGE}${options.search ?? ''}`}>
        <ControlsContent />
      </AtPath>,
      {
        api: fakeAccountabilityApi({ listControls }),
        permissions: options.permissions,
      },
    );
  };
  const titles = () =>
    screen.getAllByRole('heading', { level: 3 }).map(one => one.textContent);

  it('shows who does what, and the holes', async () => {
    await open(async () => [keys, vendors]);
    expect(
      await screen.findByText(
        '2 controls carry out 1 outcome; 1 has no owner, and 1 outcome has duties that nobody holds.',
      ),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'Keys are renewed' }),
    ).toHaveAttribute('href', `${PAGE}/default/rotate-keys`);
    expect(screen.getByRole('link', { name: 'halve' })).toHaveAttribute(
      'href',
      '/accountability/outcomes/default/halve',
    );
    const duties = within(screen.getAllByRole('list')[0]).getAllByRole(
      'listitem',
    );
    const faces = duties.map(
      duty =>
        `${duty.textContent}: ${within(duty)
          .getByRole('img')
          .getAttribute('aria-label')}`,
    );
    expect(faces).toEqual(['Revoke: Sam Lee: Has left', 'Rotate: Platform']);
    expect(
      screen.getByText(
        'Nobody is named here for: Offboard, Approve exceptions, Produce evidence',
      ),
    ).toBeInTheDocument();
    expect(screen.getByText(/not older than 30 days/)).toBeInTheDocument();
    expect(screen.getByText('Nobody owns it')).toBeInTheDocument();
  });

  it('searches and filters, in the address', async () => {
    await open(async () => [keys, vendors], { search: '?domain=cloud' });
    expect(
      await screen.findByText('1 of 2 controls fits; 1 has no owner.'),
    ).toBeInTheDocument();
    expect(titles()).toEqual(['Vendors leave with their contract']);

    await userEvent.type(screen.getByRole('searchbox'), 'keys');
    expect(await screen.findByText('No control fits.')).toBeInTheDocument();
    expect(screen.getByTestId('address')).toHaveTextContent(
      `${PAGE}?q=keys&domain=cloud`,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Show all' }));
    await waitFor(() => expect(titles()).toHaveLength(2));
    expect(screen.getByTestId('address')).toHaveTextContent(/controls$/);
  });

  it('says what a control is when there is none, and leads to the first', async () => {
    await open(async () => []);
    expect(
      await screen.findByText('No control is declared yet.'),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'Declare a control' }),
    ).toHaveAttribute('href', `${PAGE}/new`);
  });

  it('offers nothing to those who may not declare', async () => {
    await open(async () => [], {
      permissions: {
        authorize: async () => ({ result: 'DENY' }),
      } as unknown as RenderOptions['permissions'],
    });
    expect(
      await screen.findByText(
        'Ask those who run this portal to declare the first one.',
      ),
    ).toBeInTheDocument();
    expect(
      screen.queryByRole('link', { name: 'Declare a control' }),
    ).not.toBeInTheDocument();
  });

  it('says what failed, and tries again', async () => {
    const failure = await aResponseError(500, 'the database is away');
    const answers = [() => Promise.reject(failure), async () => [keys]];
    await open(() => answers.shift()!());
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Could not load the controlsthe database is away',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Keys are renewed')).toBeInTheDocument();
  });
});
