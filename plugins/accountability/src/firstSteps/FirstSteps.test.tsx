import { permissionApiRef } from '@backstage/plugin-permission-react';
import { TestApiProvider } from '@backstage/test-utils';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeAccountabilityApi } from '../testing';
import { inBothSystems } from '../testing/__testUtils__';
import { FirstSteps } from './FirstSteps';

describe.each(inBothSystems)('FirstSteps, %s', (_, render) => {
  const show = (result: 'ALLOW' | 'DENY', onLook?: () => void) =>
    render(
      <TestApiProvider
        apis={[
          [permissionApiRef, { authorize: async () => ({ result }) } as never],
        ]}
      >
        <FirstSteps onLook={onLook} />
      </TestApiProvider>,
      { api: fakeAccountabilityApi() },
    );

  it('are three, each with a button', async () => {
    await show('ALLOW');
    expect(await screen.findAllByRole('listitem')).toHaveLength(3);
    for (const [name, href] of [
      ['Drop a file', '/accountability/admin/sources#drop-a-file'],
      ['See the sources', '/accountability/admin/sources'],
      ['Open the inventory', '/accountability/inventory'],
    ]) {
      expect(screen.getByRole('link', { name })).toHaveAttribute('href', href);
    }
  });

  it('say which permission it takes to drop a file', async () => {
    await show('DENY');
    expect(
      await screen.findByText(/permission accountability\.source\.import\./),
    ).toHaveTextContent('Ask those who run this portal for it.');
    expect(
      screen.queryByRole('link', { name: 'Drop a file' }),
    ).not.toBeInTheDocument();
  });

  it('look again where one already is at the inventory', async () => {
    const looked: string[] = [];
    await show('ALLOW', () => looked.push('again'));
    await userEvent.click(
      await screen.findByRole('button', { name: 'Look again' }),
    );
    expect(looked).toEqual(['again']);
  });
});
