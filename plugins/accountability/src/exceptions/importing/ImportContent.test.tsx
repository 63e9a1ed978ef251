import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type {
  AccountabilityApi,
  ExceptionImportRow,
} from 'backstage-plugin-accountability-common';
import { AtPath } from '../../inventory/__testUtils__';
import {
  aResponseError,
  anImportRow,
  fakeAccountabilityApi,
} from '../../testing';
import { inOneSystem } from '../../testing/__testUtils__';
import { ImportContent } from './ImportContent';

const CSV = 'reference,rules,identities\nRISK-1,NHI-07,1\n';

describe.each(inOneSystem)('ImportContent, %s', (_, render) => {
  const show = async (
    rows: ExceptionImportRow[],
    answers: Partial<AccountabilityApi> = {},
  ) => {
    const api = fakeAccountabilityApi({
      previewExceptionImport: async () => ({ rows, unread: ['colour'] }),
      importExceptions: async ({ lines = [] }) => ({
        unread: [],
        rows: lines.map(line =>
          anImportRow({ line, is: 'created', exceptionId: String(90 + line) }),
        ),
      }),
      ...answers,
    });
    await render(
      <AtPath path="/accountability/exceptions/import">
        <ImportContent />
      </AtPath>,
      { api },
    );
    return api;
  };
  const choose = async (content: BlobPart = CSV) =>
    userEvent.upload(
      await screen.findByLabelText('Drop a CSV file here, or choose it'),
      new File([content], 'old.csv', { type: 'text/csv' }),
    );
  const table = async (name: string) =>
    within(await screen.findByRole('table', { name }));

  it('shows what would become of each row, and makes drafts piece by piece', async () => {
    const fresh = Array.from({ length: 60 }, (__, at) =>
      anImportRow({ line: at + 2, reference: `RISK-${at}` }),
    );
    fresh[0].claims = { approvedBy: 'Jo Bloggs', approvedAt: '2024-02-01' };
    fresh[0].notes = [
      'The register that it came from names no end; choose one',
    ];
    const api = await show([
      ...fresh,
      anImportRow({ line: 62, is: 'there', exceptionId: '7' }),
      anImportRow({ line: 63, is: 'there' }),
      anImportRow({
        line: 64,
        is: 'refused',
        problems: ['There is no rule x'],
      }),
    ]);
    await userEvent.type(
      await screen.findByLabelText('Name of the other register'),
      ' Old ',
    );
    await choose();
    expect(
      await screen.findByText(
        'old.csv: 60 new, 2 there already, 1 that cannot be imported.',
      ),
    ).toBeInTheDocument();
    expect(screen.getByText(/not read.*colour/)).toBeInTheDocument();
    expect(api.callsOf('previewExceptionImport')).toEqual([
      [{ csv: CSV, register: 'Old' }],
    ]);
    const would = await table('New: would become drafts (60)');
    expect(
      would.getByText(
        'The file says approved by Jo Bloggs on 2024-02-01, which does not count here.',
      ),
    ).toBeInTheDocument();
    expect(would.getByText(/names no end/)).toBeInTheDocument();
    expect(would.getAllByRole('row')).toHaveLength(51);
    await userEvent.click(screen.getByRole('button', { name: 'Show all 60' }));
    expect(would.getAllByRole('row')).toHaveLength(61);
    const there = await table('There already: left alone (2)');
    expect(
      there.getByRole('link', { name: 'Open the exception of line 62' }),
    ).toHaveAttribute('href', '/accountability/exceptions/7');
    expect(there.getByText('Somebody else imported it.')).toBeInTheDocument();
    expect(
      (await table('Cannot be imported as they are (1)')).getByText(
        'There is no rule x',
      ),
    ).toBeInTheDocument();

    await userEvent.click(
      screen.getByRole('button', { name: 'Make 60 drafts' }),
    );
    expect(
      await screen.findByText(/^60 drafts were made\. They permit nothing/),
    ).toBeInTheDocument();
    expect(
      api
        .callsOf('importExceptions')
        .map(([request]) => (request as { lines: number[] }).lines.length),
    ).toEqual([25, 25, 10]);
    expect(
      (await table('Drafts that were made (60)')).getByRole('link', {
        name: 'Open the exception of line 2',
      }),
    ).toHaveAttribute('href', '/accountability/exceptions/92');
    expect(
      screen.getByRole('link', { name: 'Look at your requests' }),
    ).toHaveAttribute('href', '/accountability/exceptions?view=requested');
  });

  it('lets the register be named when its rows are seen already', async () => {
    const api = await show([anImportRow({ line: 2 })], {
      previewExceptionImport: async ({ register }) => ({
        unread: [],
        rows: [anImportRow({ line: 2, is: register ? 'there' : 'new' })],
      }),
    });
    await choose();
    expect(
      await screen.findByRole('button', { name: 'Make 1 draft' }),
    ).toBeInTheDocument();
    const name = screen.getByLabelText('Name of the other register');
    await userEvent.type(name, 'Old');
    // Nothing is done under a name that nobody has seen the rows of.
    expect(
      screen.queryByRole('button', { name: 'Make 1 draft' }),
    ).not.toBeInTheDocument();
    await userEvent.type(name, '{Enter}');
    expect(
      await screen.findByText(
        'old.csv: 0 new, 1 there already, 0 that cannot be imported.',
      ),
    ).toBeInTheDocument();
    expect(api.callsOf('previewExceptionImport').at(-1)).toEqual([
      { csv: CSV, register: 'Old' },
    ]);
    expect(screen.queryByText(/^What is below/)).not.toBeInTheDocument();
    await userEvent.clear(name);
    await userEvent.click(
      screen.getByRole('button', { name: 'Look again under this name' }),
    );
    await userEvent.click(
      await screen.findByRole('button', { name: 'Make 1 draft' }),
    );
    expect(await screen.findByText(/^1 draft was made/)).toBeInTheDocument();
    expect(api.callsOf('importExceptions')[0][0]).toEqual({
      ...{ csv: CSV, lines: [2] },
    });
    // What was made was made under this name.
    expect(
      screen.queryByLabelText('Name of the other register'),
    ).not.toBeInTheDocument();
  });

  it('goes on where it broke off', async () => {
    const broken = await aResponseError(500, 'the disk is full');
    let calls = 0;
    const api = await show(
      Array.from({ length: 30 }, (__, at) => anImportRow({ line: at + 2 })),
      {
        importExceptions: async ({ lines = [] }) => {
          calls += 1;
          if (calls === 2) throw broken;
          return {
            unread: [],
            rows: lines.map(line => anImportRow({ line, is: 'created' })),
          };
        },
      },
    );
    await choose();
    await userEvent.click(
      await screen.findByRole('button', { name: 'Make 30 drafts' }),
    );
    expect(await screen.findByRole('alert')).toHaveTextContent(
      /broke off; what was made stays.*the disk is full/,
    );
    await userEvent.click(
      screen.getByRole('button', { name: 'Make 5 drafts' }),
    );
    expect(await screen.findByText(/^30 drafts were made/)).toBeInTheDocument();
    expect(api.callsOf('importExceptions')).toHaveLength(3);
  });

  it('says what keeps a file from being read, and takes another', async () => {
    const refusal = await aResponseError(400, "it needs a column 'rules'");
    await show([], { previewExceptionImport: () => Promise.reject(refusal) });
    await choose();
    expect(await screen.findByRole('alert')).toHaveTextContent(
      /cannot be read.*needs a column 'rules'/,
    );
    await choose(new Uint8Array([0x63, 0xe9]));
    expect(await screen.findByText(/no text in UTF-8/)).toBeInTheDocument();
  });

  it('says that there is no row', async () => {
    await show([]);
    await choose();
    expect(
      await screen.findByText('The file has columns and no rows.'),
    ).toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', { name: 'Choose another file' }),
    );
    expect(
      screen.getByLabelText('Drop a CSV file here, or choose it'),
    ).toBeInTheDocument();
  });

  it('hands out an empty register', async () => {
    const saved: string[] = [];
    URL.createObjectURL = jest.fn(() => 'blob:register');
    URL.revokeObjectURL = jest.fn();
    jest
      .spyOn(HTMLAnchorElement.prototype, 'click')
      .mockImplementation(function click(this: HTMLAnchorElement) {
        saved.push(this.download);
      });
    await show([]);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Save an empty register' }),
    );
    jest.restoreAllMocks();
    expect(saved).toEqual(['register.csv']);
  });
});
