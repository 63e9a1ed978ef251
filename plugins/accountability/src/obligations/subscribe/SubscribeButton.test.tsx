import { discoveryApiRef } from '@backstage/core-plugin-api';
import { TestApiProvider } from '@backstage/test-utils';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { AccountabilityApi } from 'backstage-plugin-accountability-common';
import { fakeAccountabilityApi } from '../../testing';
import { inBothSystems } from '../../testing/__testUtils__';
import { SubscribeButton } from './SubscribeButton';

const MADE = '2026-11-20T12:00:00.000Z';

describe.each(inBothSystems)('SubscribeButton, %s', (_, render) => {
  const open = async (answers: Partial<AccountabilityApi>) => {
    const api = fakeAccountabilityApi(answers);
    await render(
      <TestApiProvider
        apis={[
          [
            discoveryApiRef,
            { getBaseUrl: async id => `https://acme/api/${id}` },
          ],
        ]}
      >
        <SubscribeButton />
      </TestApiProvider>,
      { api },
    );
    await userEvent.click(
      await screen.findByRole('button', { name: 'Subscribe in a calendar' }),
    );
    return api;
  };
  const dialog = () =>
    within(screen.getByRole('dialog', { name: 'Subscribe in a calendar' }));
  const press = async (name: string) =>
    userEvent.click(await dialog().findByRole('button', { name }));

  it('says what a link gives away, and shows its whole address once', async () => {
    let createdAt: string | undefined;
    await open({
      getObligationFeed: async () => ({ createdAt }),
      createObligationFeed: async () => {
        createdAt = MADE;
        return { createdAt, path: '/obligations/calendar/s3cret' };
      },
    });
    expect(dialog().getByText(/but never about what/)).toBeInTheDocument();
    expect(
      dialog().getByText(/without signing in.*a new link ends the old one/),
    ).toBeInTheDocument();
    await press('Make a link');
    expect(
      await dialog().findByText(
        'https://acme/api/accountability/obligations/calendar/s3cret',
      ),
    ).toBeInTheDocument();
    expect(dialog().getByRole('button', { name: 'Copy' })).toBeEnabled();
    expect(
      dialog().queryByRole('button', { name: /^Make/ }),
    ).not.toBeInTheDocument();
    await press('Close');
    await userEvent.click(
      await screen.findByRole('button', { name: 'Subscribe in a calendar' }),
    );
    expect(await dialog().findByText(/^Your link was made/)).toHaveTextContent(
      'Your link was made 3 days ago · 20 Nov 2026',
    );
    expect(dialog().queryByText(/s3cret/)).not.toBeInTheDocument();
    expect(
      dialog().getByRole('button', { name: 'Make a new link' }),
    ).toBeEnabled();
  });

  it('ends a link, and says what failed', async () => {
    let tries = 0;
    const api = await open({
      getObligationFeed: async () => ({ createdAt: MADE }),
      createObligationFeed: async () => {
        throw new Error('No more links today');
      },
      revokeObligationFeed: async () => {
        tries += 1;
        if (tries === 1) throw new Error('The line is down');
      },
    });
    await press('Make a new link');
    expect(await dialog().findByRole('alert')).toHaveTextContent(
      /The link was not changed.*No more links today/,
    );
    await press('Revoke the link');
    expect(await dialog().findByText('The line is down')).toBeInTheDocument();
    expect(dialog().getByText(/^Your link was made/)).toBeInTheDocument();
    await press('Revoke the link');
    expect(
      await dialog().findByText(/^The link is revoked/),
    ).toBeInTheDocument();
    expect(dialog().queryByRole('alert')).not.toBeInTheDocument();
    expect(dialog().getByRole('button', { name: 'Make a link' })).toBeEnabled();
    expect(api.callsOf('revokeObligationFeed')).toHaveLength(2);
  });
});
