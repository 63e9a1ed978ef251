import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aResponseError, fakeAccountabilityApi } from '../testing';
import { inBothSystems } from '../testing/__testUtils__';
import { ExportButton } from './ExportButton';

describe.each(inBothSystems)('ExportButton, %s', (_, render) => {
  const saved: string[] = [];
  beforeEach(() => {
    saved.length = 0;
    // jsdom has neither addresses for files nor downloads.
    URL.createObjectURL = jest.fn(() => 'blob:inventory');
    URL.revokeObjectURL = jest.fn();
    jest
      .spyOn(HTMLAnchorElement.prototype, 'click')
      .mockImplementation(function click(this: HTMLAnchorElement) {
        saved.push(`${this.download} from ${this.href}`);
      });
  });
  afterEach(() => jest.restoreAllMocks());

  it('saves all that match', async () => {
    const api = fakeAccountabilityApi({
      exportIdentities: async () =>
        ({ blob: async () => new Blob(['reference\n']) } as Response),
    });
    await render(<ExportButton filter={{ privilege: ['admin'] }} />, { api });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Export CSV' }),
    );
    expect(api.callsOf('exportIdentities')).toEqual([
      [{ privilege: ['admin'] }],
    ]);
    expect(saved).toEqual(['identities.csv from blob:inventory']);
  });

  it('says when it fails', async () => {
    const failure = await aResponseError(500, 'the disk is full');
    const api = fakeAccountabilityApi({
      exportIdentities: () => Promise.reject(failure),
    });
    await render(<ExportButton filter={{}} />, { api });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Export CSV' }),
    );
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The export failed: the disk is full',
    );
    expect(saved).toEqual([]);
  });
});
