import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Entity } from '@backstage/catalog-model';
import { aComponent } from '../testing';
import { inOneSystem } from '../testing/__testUtils__';
import { PAGE, showInventory } from './__testUtils__';

const named = (kind: string, name: string): Entity =>
  aComponent({ kind, metadata: { name, namespace: 'default' } });
const catalog = [
  named('Component', 'payments-api'),
  named('System', 'payments'),
  named('Group', 'payments-squad'),
  named('User', 'paula.payne'),
  named('Template', 'payments-template'),
];

describe.each(inOneSystem)('filters by the catalog, %s', (_, render) => {
  const show = (search = '') =>
    showInventory(
      (element, options) => render(element, { ...options, catalog }),
      {},
      search,
    );
  const address = () => screen.getByTestId('address');
  /** Unfolds a facet. */
  const facet = async (name: string) => {
    const title = await screen.findByText(name, { selector: 'summary' });
    await userEvent.click(title);
    return within(title.parentElement!);
  };

  it('finds people and groups to filter by who answers', async () => {
    const api = await show();
    const owner = await facet('Who answers for it');
    await userEvent.type(
      owner.getByRole('searchbox', { name: 'Search people and groups' }),
      'pay',
    );
    await userEvent.click(
      await owner.findByRole('checkbox', { name: 'payments-squad' }),
    );
    expect(
      owner.getByRole('checkbox', { name: 'payments-squad' }),
    ).toBeChecked();
    expect(
      owner.queryByRole('checkbox', { name: /payments-api/ }),
    ).not.toBeInTheDocument();
    await userEvent.click(owner.getByRole('checkbox', { name: 'paula.payne' }));
    expect(address()).toHaveTextContent(
      `${PAGE}?owner=group:default/payments-squad&owner=user:default/paula.payne`,
    );
    await waitFor(() =>
      expect(api.callsOf('listIdentities').at(-1)![0]).toMatchObject({
        owner: ['group:default/payments-squad', 'user:default/paula.payne'],
      }),
    );
    await userEvent.click(
      owner.getByRole('checkbox', { name: 'payments-squad' }),
    );
    expect(address()).toHaveTextContent(
      new RegExp('\\?owner=user:default/paula.payne$'),
    );
  });

  it('offers oneself before anything is typed', async () => {
    await show();
    const owner = await facet('Who answers for it');
    const [first] = await owner.findAllByRole('checkbox');
    await userEvent.click(first);
    expect(address()).toHaveTextContent(/owner=user:/);
  });

  it('finds one entity to filter by what uses it, by keyboard alone', async () => {
    await show();
    const entity = await facet('Used by');
    await userEvent.type(
      entity.getByRole('searchbox', { name: 'Search the catalog' }),
      'payments',
    );
    const component = await entity.findByRole('radio', {
      name: 'payments-api Component',
    });
    expect(
      entity.queryByRole('radio', { name: /payments-template/ }),
    ).not.toBeInTheDocument();
    expect(entity.getByRole('radio', { name: 'Anything' })).toBeChecked();
    await userEvent.tab();
    await userEvent.keyboard('{ArrowDown}');
    expect(component).toBeChecked();
    expect(address()).toHaveTextContent(
      `${PAGE}?entity=component:default/payments-api`,
    );
    await userEvent.keyboard('{ArrowDown}');
    expect(address()).toHaveTextContent(
      `${PAGE}?entity=system:default/payments`,
    );
    await userEvent.click(entity.getByRole('radio', { name: 'Anything' }));
    expect(address()).toHaveTextContent(new RegExp(`${PAGE}$`));
  });

  it('shows what the address asks for, and takes it away', async () => {
    await show(
      '?entity=system:default/payments&owner=user:default/paula.payne',
    );
    expect(
      await screen.findByRole('radio', { name: 'payments System' }),
    ).toBeChecked();
    expect(screen.getByRole('checkbox', { name: 'paula.payne' })).toBeChecked();
    const chips = within(
      screen.getByRole('grid', { name: 'Filters in force' }),
    );
    await userEvent.click(
      within(chips.getByRole('row', { name: /Used by: payments/ })).getByRole(
        'button',
      ),
    );
    expect(address()).toHaveTextContent(
      new RegExp('\\?owner=user:default/paula.payne$'),
    );
  });

  it('says when the catalog knows nothing of that name', async () => {
    await show();
    const entity = await facet('Used by');
    await userEvent.type(entity.getByRole('searchbox'), 'nowhere');
    expect(await entity.findByRole('status')).toHaveTextContent(
      'The catalog knows nothing that is called "nowhere".',
    );
  });
});
