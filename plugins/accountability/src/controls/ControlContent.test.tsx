import { screen, within } from '@testing-library/react';
import type { ControlDetail } from 'backstage-plugin-accountability-common';
import { Route, Routes } from 'react-router-dom';
import { AtPath } from '../inventory/__testUtils__';
import {
  aControl,
  aParty,
  aResponseError,
  fakeAccountabilityApi,
} from '../testing';
import { inBothSystems } from '../testing/__testUtils__';
import { ControlContent } from './ControlContent';

const PAGE = '/accountability/outcomes/controls/default/rotate-keys';

describe.each(inBothSystems)('one control, %s', (_, render) => {
  const open = async (answer: () => Promise<ControlDetail>) => {
    const api = fakeAccountabilityApi({ getControl: answer });
    await render(
      <AtPath path={PAGE}>
        <Routes>
          <Route
            path="/accountability/outcomes/controls/:namespace/:name"
            element={<ControlContent />}
          />
        </Routes>
      </AtPath>,
      { api },
    );
    return api;
  };
  const rows = () =>
    within(screen.getByRole('table'))
      .getAllByRole('row')
      .slice(1)
      .map(row =>
        [
          ...within(row).getAllByRole('rowheader'),
          ...within(row).getAllByRole('cell'),
        ].map(cell => cell.textContent),
      );

  it('says who does what, where, and where nobody does', async () => {
    const api = await open(async () =>
      aControl({
        duties: [
          { duty: 'rotate', holder: aParty() },
          {
            duty: 'revoke',
            holder: aParty({ title: 'Sam Lee', standing: 'user-left' }),
            systems: ['system:default/shop', 'system:default/payments'],
          },
        ],
      }),
    );
    expect(
      await screen.findByText(
        'It counts on who is no longer there: Sam Lee (Revoke).',
      ),
    ).toBeInTheDocument();
    expect(rows()).toEqual([
      ['Revoke', expect.stringMatching(/Sam Lee.*Has left/), 'shop, payments'],
      [
        'Rotate',
        expect.stringContaining('Dana Fox'),
        'for every system of its outcomes',
      ],
      ['Offboard', 'Nobody is named here', ''],
      ['Approve exceptions', 'Nobody is named here', ''],
      ['Produce evidence', 'Nobody is named here', ''],
    ]);
    expect(api.callsOf('getControl')[0][0]).toBe('control:default/rotate-keys');
    expect(screen.getByRole('link', { name: 'Change it' })).toHaveAttribute(
      'href',
      `${PAGE}/edit`,
    );
  });

  it('leads to Git what Git declares', async () => {
    await open(async () =>
      aControl({ origin: 'git', editUrl: 'https://git.example.com/edit' }),
    );
    expect(
      await screen.findByRole('link', { name: /open the file/ }),
    ).toHaveAttribute('href', 'https://git.example.com/edit');
    expect(
      screen.queryByRole('link', { name: 'Change it' }),
    ).not.toBeInTheDocument();
  });

  it('says why one may not change it', async () => {
    await open(async () =>
      aControl({ mayRevise: { allowed: false, why: 'It was withdrawn.' } }),
    );
    expect(await screen.findByText('It was withdrawn.')).toBeInTheDocument();
  });

  it('says that there is none, with the way back', async () => {
    const failure = await aResponseError(404, 'no such control');
    await open(() => Promise.reject(failure));
    expect(
      await screen.findByText(
        'There is no such control, or you may not see it.',
      ),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'Back to the controls' }),
    ).toHaveAttribute('href', '/accountability/outcomes/controls');
  });
});
