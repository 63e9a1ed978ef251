import { configApiRef } from '@backstage/core-plugin-api';
import { mockApis, TestApiProvider } from '@backstage/test-utils';
import { screen } from '@testing-library/react';
import { aResponseError, fakeAccountabilityApi } from '../testing';
import { inBothSystems } from '../testing/__testUtils__';
import { PermissionRequired } from './PermissionRequired';

const refusal = () =>
  aResponseError(403, 'This needs the permission accountability.source.read');

describe.each(inBothSystems)('PermissionRequired, %s', (_, render) => {
  const show = async (error: Error, app = {}) => {
    await render(
      <TestApiProvider
        apis={[[configApiRef, mockApis.config({ data: { app } })]]}
      >
        <PermissionRequired what="the sources" error={error} />
      </TestApiProvider>,
      { api: fakeAccountabilityApi() },
    );
    return screen.findByText('You may not see the sources');
  };

  it('names the permission and whom to ask', async () => {
    await show(await refusal());
    expect(
      screen.getByText(
        'This needs the permission accountability.source.read. Ask those who run this portal for it.',
      ),
    ).toBeInTheDocument();
  });

  it('leads to where one can ask, when the portal says so', async () => {
    await show(await refusal(), { support: { url: 'https://help.acme.test' } });
    expect(
      screen.getByRole('link', { name: /^Ask those who run this portal/ }),
    ).toHaveAttribute('href', 'https://help.acme.test');
  });

  it('says so where no permission was named', async () => {
    await show(await aResponseError(403, 'No.'));
    expect(
      screen.getByText(/^Your permissions do not cover it\./),
    ).toBeInTheDocument();
  });
});
