import { storageApiRef } from '@backstage/core-plugin-api';
import { mockApis, TestApiProvider } from '@backstage/test-utils';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { inBothSystems } from '../testing/__testUtils__';
import { PAGE, showInventory } from './__testUtils__';

type Storage = ReturnType<typeof mockApis.storage>;

describe.each(inBothSystems)('saved views, %s', (_, render) => {
  const show = (storage: Storage, search = '') =>
    showInventory(
      (element, options) =>
        render(
          <TestApiProvider apis={[[storageApiRef, storage]]}>
            {element}
          </TestApiProvider>,
          options,
        ),
      {},
      search,
    );
  const bucketOf = (storage: Storage) => storage.forBucket('accountability');
  const views = async () =>
    within(await screen.findByRole('navigation', { name: 'Saved views' }));
  const save = async (name: string) => {
    await userEvent.click(
      (await views()).getByRole('button', { name: 'Save this view…' }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.type(dialog.getByRole('textbox', { name: /Name/ }), name);
    return dialog;
  };

  it('are kept for the next visit, after those that everybody has', async () => {
    const storage = mockApis.storage();
    await show(storage, '?privilege=admin&q=ci&sort=name');
    const dialog = await save('  Admins in CI ');
    await userEvent.click(dialog.getByRole('button', { name: 'Save' }));
    expect(
      await screen.findByRole('navigation', { name: 'Saved views' }),
    ).toHaveFocus();
    const links = (await views()).getAllByRole('link');
    expect(links.map(link => link.textContent)).toEqual([
      'Everything',
      'Ownerless and privileged',
      'Owner left',
      "Vendors'",
      'Expires this month',
      'Admins in CI',
    ]);
    // What one looks at is kept, so that there is nothing to save any more.
    expect(
      (await views()).getByRole('link', { current: true }),
    ).toHaveTextContent('Admins in CI');
    expect(
      (await views()).queryByRole('button', { name: 'Save this view…' }),
    ).not.toBeInTheDocument();
    await waitFor(() =>
      expect(bucketOf(storage).snapshot('inventory-views').value).toEqual([
        { name: 'Admins in CI', search: 'privilege=admin&q=ci&sort=name' },
      ]),
    );
  });

  it('open by a click, filters, words and order', async () => {
    const storage = mockApis.storage();
    await bucketOf(storage).set('inventory-views', [
      { name: 'Mine', search: 'owner=group%3Adefault%2Fme&q=a&sort=name' },
    ]);
    await show(storage);
    expect(
      (await views()).getByRole('link', { current: true }),
    ).toHaveTextContent('Everything');
    await userEvent.click((await views()).getByRole('link', { name: 'Mine' }));
    expect(screen.getByTestId('address')).toHaveTextContent(
      `${PAGE}?owner=group:default/me&q=a&sort=name`,
    );
    expect(
      (await views()).getByRole('link', { current: true }),
    ).toHaveTextContent('Mine');
  });

  it('can be replaced by one of the same name, and removed', async () => {
    const storage = mockApis.storage();
    await bucketOf(storage).set('inventory-views', [
      { name: 'Mine', search: 'q=a' },
      { name: 'Other', search: 'q=b' },
    ]);
    await show(storage, '?q=c');
    const dialog = await save('mine');
    expect(
      dialog.getByText(
        'You have a view of this name. This one takes its place.',
      ),
    ).toBeInTheDocument();
    await userEvent.click(dialog.getByRole('button', { name: 'Replace' }));
    await userEvent.click(
      (await views()).getByRole('button', { name: 'Remove the view "Other"' }),
    );
    await waitFor(() =>
      expect(bucketOf(storage).snapshot('inventory-views').value).toEqual([
        { name: 'mine', search: 'q=c' },
      ]),
    );
    expect(
      (await views()).queryByRole('link', { name: 'Other' }),
    ).not.toBeInTheDocument();
  });

  it('need a name', async () => {
    const storage = mockApis.storage();
    await show(storage, '?q=c');
    const dialog = await save('  ');
    await userEvent.click(dialog.getByRole('button', { name: 'Save' }));
    expect(dialog.getByText('Give it a name.')).toBeInTheDocument();
    expect(bucketOf(storage).snapshot('inventory-views').value).toBeUndefined();
  });

  it('say when they could not be kept', async () => {
    const storage = mockApis.storage();
    const bucket = bucketOf(storage);
    const full = Object.assign(Object.create(bucket), {
      snapshot: bucket.snapshot.bind(bucket),
      observe$: bucket.observe$.bind(bucket),
      set: () => Promise.reject(new Error('there is no room')),
    });
    await show({ ...storage, forBucket: () => full } as Storage, '?q=c');
    const dialog = await save('Mine');
    await userEvent.click(dialog.getByRole('button', { name: 'Save' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'could not be kept: there is no room',
    );
    expect((await views()).getByRole('link', { name: 'Mine' })).toBeVisible();
  });

  it('are not overwritten while they are still being read', async () => {
    const storage = mockApis.storage();
    const bucket = bucketOf(storage);
    const slow = Object.assign(Object.create(bucket), {
      snapshot: (key: string) => ({ key, presence: 'unknown' }),
      observe$: () => ({ subscribe: () => ({ unsubscribe() {} }) }),
    });
    await show({ ...storage, forBucket: () => slow } as Storage, '?q=c');
    expect(
      (await views()).queryByRole('button', { name: 'Save this view…' }),
    ).not.toBeInTheDocument();
  });
});
