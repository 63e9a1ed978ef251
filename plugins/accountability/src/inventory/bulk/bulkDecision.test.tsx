import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { BulkDecisionRequest } from 'backstage-plugin-accountability-common';
import { inBothSystems } from '../../testing/__testUtils__';
import { anInventoryApi, AtPath } from '../__testUtils__';
import { InventoryContent } from '../InventoryContent';

const [, render] = inBothSystems[0];

async function showInventory(search = '') {
  const api = anInventoryApi({
    decideInBulk: async ({ preview }: BulkDecisionRequest) => ({
      matching: 5,
      applied: 3,
      refused: preview
        ? [{ why: 'Somebody answers for it already', count: 2 }]
        : [],
    }),
  });
  await render(
    <AtPath path={`/accountability/inventory${search}`}>
      <InventoryContent />
    </AtPath>,
    { api },
  );
  await screen.findByRole('row', { name: /payments\/job-1/ });
  return api;
}

async function claim() {
  await userEvent.click(screen.getByRole('button', { name: 'Claim' }));
  const dialog = within(await screen.findByRole('dialog'));
  await userEvent.type(
    await dialog.findByRole('textbox', { name: /Why/ }),
    'We run them.',
  );
  await userEvent.click(dialog.getByRole('button', { name: 'Preview' }));
  expect(
    await dialog.findByText('3 of 5 identities would change.'),
  ).toBeInTheDocument();
  expect(
    dialog.getByText(/Somebody answers for it already/),
  ).toBeInTheDocument();
  await userEvent.click(
    dialog.getByRole('button', { name: 'Claim 3 identities' }),
  );
}

const pick = (row: number) =>
  userEvent.click(
    screen.getAllByRole('checkbox', { name: /^Select row/ })[row],
  );

describe('deciding about many', () => {
  it('previews and applies to what was picked, across pages', async () => {
    const api = await showInventory();
    await pick(0);
    await userEvent.click(
      screen.getByRole('button', { name: 'Next table page' }),
    );
    await screen.findByRole('row', { name: /payments\/job-3/ });
    await pick(1);
    expect(screen.getByText('2 selected')).toBeInTheDocument();
    await claim();

    await waitFor(() =>
      expect(screen.queryByText('2 selected')).not.toBeInTheDocument(),
    );
    const selection = { ids: ['1', '4'] };
    const decision = expect.objectContaining({
      action: 'claim',
      reason: 'We run them.',
    });
    expect(api.callsOf('decideInBulk').map(([request]) => request)).toEqual([
      { selection, decision, preview: true },
      { selection, decision, preview: false, expected: 3 },
    ]);
    // What was decided shows at once.
    expect(api.callsOf('getIdentityFacets')).toHaveLength(2);
  });

  it('means all that match by their filter, not by their ids', async () => {
    const api = await showInventory('?privilege=admin&q=pay');
    await userEvent.click(
      screen.getByRole('button', { name: 'Select all 5 matching' }),
    );
    expect(screen.getByText('5 selected')).toBeInTheDocument();
    await claim();
    expect(api.callsOf('decideInBulk')[0][0]).toMatchObject({
      selection: { filter: { privilege: ['admin'], q: 'pay' } },
      preview: true,
    });
  });

  it('asks for one exception for what was picked, from the rule that is filtered by', async () => {
    await showInventory('?rule=key-age');
    await pick(0);
    await pick(1);
    expect(
      screen.getByRole('link', { name: 'Request an exception: 2 selected' }),
    ).toHaveAttribute(
      'href',
      expect.stringMatching(
        /exceptions\/new\?rule=key-age&identity=\d+&identity=\d+$/,
      ),
    );
  });

  it('forgets the selection when the filter changes', async () => {
    await showInventory();
    await pick(0);
    expect(screen.getByText('1 selected')).toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('checkbox', { name: /Administrator/ }),
    );
    expect(screen.queryByText('1 selected')).not.toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: 'Claim' }),
    ).not.toBeInTheDocument();
  });

  it('offers the rarer decisions too', async () => {
    await showInventory();
    await pick(0);
    await userEvent.click(screen.getByRole('button', { name: 'More' }));
    await userEvent.click(
      await screen.findByRole('menuitem', { name: 'Release' }),
    );
    expect(
      await screen.findByRole('heading', { name: 'Release 1 identity' }),
    ).toBeInTheDocument();
  });
});
