import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type {
  AccountabilityApi,
  TransferPreview,
  TransferredDefinition,
} from 'backstage-plugin-accountability-common';
import { AtPath } from '../inventory/__testUtils__';
import { aParty, aResponseError, fakeAccountabilityApi } from '../testing';
import { inOneSystem } from '../testing/__testUtils__';
import { TransfersContent } from './TransfersContent';

const PAGE = '/accountability/admin/transfers';
const dana = aParty({ standing: 'user-left' });
const kim = aParty({ ref: 'user:default/kim', title: 'Kim Ode' });
const CHOSEN = `?from=${dana.ref}&to=${kim.ref}`;

const aDefinition = (
  partial: Partial<TransferredDefinition> = {},
): TransferredDefinition => ({
  ...{ ref: 'outcome:default/halve', kind: 'Outcome', title: 'Halve it' },
  ...{ lifecycle: 'active', origin: 'portal' },
  places: ['spec.seats.legal'],
  kept: [],
  passes: true,
  ...partial,
});
const all = [
  aDefinition({ kept: ['spec.scope'] }),
  aDefinition({
    ...{ ref: 'control:default/keys', kind: 'Control', title: 'Keys' },
    places: ['spec.owner'],
  }),
  aDefinition({
    ...{ ref: 'outcome:default/git', title: 'In Git', origin: 'git' },
    passes: false,
    ...{ patch: 'spec: changed', editUrl: 'https://git.example/edit' },
  }),
  aDefinition({
    ...{ ref: 'outcome:default/no', title: 'Not like this' },
    passes: false,
    refused: 'A group is accountable for nothing',
  }),
];
const aPreview = (partial: Partial<TransferPreview> = {}): TransferPreview => ({
  ...{ from: dana, to: kim },
  identities: {
    ...{ offered: 12, declared: 3 },
    refused: [{ why: 'It waits for the answer of Eve', count: 1 }],
  },
  definitions: all,
  ...{ hidden: 2, hash: 'h1' },
  ...partial,
});

describe.each(inOneSystem)('Transfers, %s', (_, render) => {
  const open = async (
    search = '',
    answers: Partial<AccountabilityApi> = {},
  ) => {
    const api = fakeAccountabilityApi({
      listDeparted: async () => [
        { party: dana, identities: 12, definitions: 4 },
      ],
      mayTransfer: async () => ({ allowed: true }),
      previewTransfer: async ({ definitions, identities }) =>
        aPreview({
          hash: definitions ? 'h2' : 'h1',
          definitions: all.filter(
            ({ ref }) => !definitions || definitions.includes(ref),
          ),
          ...(identities === false && {
            identities: { offered: 0, refused: [], declared: 0 },
          }),
        }),
      ...answers,
    });
    await render(
      <AtPath path={`${PAGE}${search}`}>
        <TransfersContent />
      </AtPath>,
      { api },
    );
    return api;
  };
  const why = async (text: string) =>
    userEvent.type(await screen.findByLabelText(/^Why/), text);

  it('begins with who is gone and what they hold', async () => {
    await open();
    expect(
      await screen.findByText(
        '1 person or group is gone and still holds something here.',
      ),
    ).toBeInTheDocument();
    const item = within(
      screen.getByRole('region', { name: 'Gone, and still holding something' }),
    ).getByRole('listitem');
    expect(item).toHaveTextContent('12 identities, 4 outcomes and controls');
    expect(
      within(item).getByRole('link', {
        name: 'Transfer what Dana Fox holds',
      }),
    ).toHaveAttribute('href', `${PAGE}?from=user%3Adefault%2Fdana.fox`);
    expect(
      screen.getByRole('link', { name: 'See them in the inventory' }),
    ).toHaveAttribute('href', expect.stringContaining('reason=owner-left'));
    expect(
      screen.getByText('Choose from whom and to whom to see what would pass.'),
    ).toBeInTheDocument();
  });

  it('says so when nobody who is gone holds anything', async () => {
    await open('', { listDeparted: async () => [] });
    expect(
      await screen.findByText('Nobody who is gone holds anything here.'),
    ).toBeInTheDocument();
  });

  it('shows what would pass, what stays and why, and what Git declares', async () => {
    await open(CHOSEN);
    expect(
      await screen.findByText(
        '12 identities are offered to Kim Ode, who accepts.',
      ),
    ).toBeInTheDocument();
    for (const words of [
      '1 stays as it is: It waits for the answer of Eve',
      /3 more belong to Dana Fox by the catalog/,
      'In: Owner',
      'Stays as it is: What it governs',
      'A group is accountable for nothing',
      '2 more name Dana Fox that you may not see.',
    ]) {
      expect(screen.getByText(words)).toBeInTheDocument();
    }
    expect(screen.getAllByText('In: Legal')).toHaveLength(3);
    await userEvent.click(screen.getByText(/Declared in Git: change the file/));
    expect(screen.getByText('spec: changed')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: /Open the file/ })).toHaveAttribute(
      'href',
      'https://git.example/edit',
    );
    expect(
      screen.queryByRole('checkbox', { name: 'Change In Git' }),
    ).not.toBeInTheDocument();
  });

  it('transfers what was looked at, with the reason, and tells what came of it', async () => {
    const api = await open(CHOSEN, {
      transfer: async () => ({
        identities: { offered: 12, refused: [] },
        definitions: [
          { ref: 'outcome:default/halve', title: 'Halve it' },
          {
            ...{ ref: 'control:default/keys', title: 'Keys' },
            refused: 'Somebody changed it',
          },
        ],
      }),
    });
    const button = await screen.findByRole('button', {
      name: 'Transfer 12 identities and 2 outcomes and controls',
    });
    expect(button).toBeDisabled();
    await why('Dana has left');
    await userEvent.click(button);
    expect(await screen.findByText('It has passed')).toBeInTheDocument();
    expect(api.callsOf('transfer')[0][0]).toEqual({
      ...{ from: dana.ref, to: kim.ref, entity: undefined },
      ...{ identities: true, definitions: undefined, expectedHash: 'h1' },
      reason: 'Dana has left',
    });
    expect(screen.getByText(/12 identities were offered/)).toBeInTheDocument();
    expect(
      screen.getByText('Keys was left as it is: Somebody changed it'),
    ).toBeInTheDocument();
  });

  it('leaves out what is not chosen', async () => {
    const api = await open(CHOSEN, {
      transfer: async () => ({
        identities: { offered: 0, refused: [] },
        definitions: [],
      }),
    });
    await userEvent.click(
      await screen.findByRole('checkbox', { name: 'Offer the identities' }),
    );
    await userEvent.click(
      screen.getByRole('checkbox', { name: 'Change Halve it' }),
    );
    await why('Only the keys');
    await userEvent.click(
      await screen.findByRole('button', {
        name: 'Transfer 1 outcome or control',
      }),
    );
    await waitFor(() => expect(api.callsOf('transfer')).toHaveLength(1));
    expect(api.callsOf('transfer')[0][0]).toMatchObject({
      identities: false,
      definitions: [
        'control:default/keys',
        'outcome:default/git',
        'outcome:default/no',
      ],
      expectedHash: 'h2',
    });
  });

  it('asks for no reason where nothing passes in this portal', async () => {
    await open(CHOSEN, {
      previewTransfer: async () =>
        aPreview({
          identities: { offered: 0, refused: [], declared: 0 },
          definitions: [all[2]],
        }),
    });
    expect(
      await screen.findByText(/Nothing of it passes in this portal/),
    ).toBeInTheDocument();
    expect(screen.queryByLabelText(/^Why/)).not.toBeInTheDocument();
  });

  it('says that something changed meanwhile, and shows it', async () => {
    const conflict = await aResponseError(409, 'look again');
    const api = await open(CHOSEN, {
      transfer: () => Promise.reject(conflict),
    });
    await why('Dana has left');
    const looked = api.callsOf('previewTransfer').length;
    await userEvent.click(
      screen.getByRole('button', { name: /Transfer 12 identities/ }),
    );
    expect(await screen.findByRole('alert')).toHaveTextContent(
      /Something changed since you looked/,
    );
    await waitFor(() =>
      expect(api.callsOf('previewTransfer').length).toBeGreaterThan(looked),
    );
    expect(screen.getByLabelText(/^Why/)).toHaveValue('Dana has left');
  });

  it('offers nothing to those who may pass nothing on, and says why', async () => {
    const api = await open(CHOSEN, {
      mayTransfer: async () => ({ allowed: false, why: 'It needs a right' }),
    });
    expect(
      await screen.findByText(/^You may not pass on.*It needs a right\./),
    ).toBeVisible();
    expect(screen.getByRole('listitem')).toHaveTextContent('12 identities');
    expect(
      screen.queryByRole('link', { name: /^Transfer/ }),
    ).not.toBeInTheDocument();
    expect(
      screen.queryByRole('region', { name: 'From whom to whom' }),
    ).not.toBeInTheDocument();
    expect(api.callsOf('previewTransfer')).toEqual([]);
  });

  it('lets somebody try where it cannot be asked', async () => {
    await open('', { mayTransfer: () => Promise.reject(new Error('away')) });
    expect(
      await screen.findByRole('region', { name: 'From whom to whom' }),
    ).toBeInTheDocument();
  });

  it('says which permission is missing', async () => {
    const refused = await aResponseError(
      403,
      'This needs the permission accountability.outcome.read',
    );
    await open('', { listDeparted: () => Promise.reject(refused) });
    expect(
      await screen.findByText(/accountability\.outcome\.read/),
    ).toBeInTheDocument();
  });
});
