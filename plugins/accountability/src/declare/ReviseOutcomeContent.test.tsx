import type { StorageApi } from '@backstage/core-plugin-api';
import { mockApis } from '@backstage/test-utils';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type {
  AccountabilityApi,
  OutcomeDetail,
} from 'backstage-plugin-accountability-common';
import { Route, Routes } from 'react-router-dom';
import {
  anOutcomeDetail,
  aResponseError,
  fakeAccountabilityApi,
} from '../testing';
import { inOneSystem } from '../testing/__testUtils__';
import {
  address,
  aDefinition,
  atPath,
  fillIn,
  goTo,
  people,
} from './__testUtils__';
import { declaredState } from './revise';
import { ReviseOutcomeContent } from './ReviseOutcomeContent';

jest.setTimeout(90_000);

const REF = 'outcome:default/halve-standing-privilege';
const PAGE = '/accountability/outcomes/default/halve-standing-privilege';

const declared = (partial: Partial<OutcomeDetail> = {}) =>
  anOutcomeDetail({
    ref: REF,
    name: 'halve-standing-privilege',
    title: 'Halve standing privilege',
    lifecycle: 'active',
    origin: 'portal',
    hash: 'h1',
    spec: {
      lifecycle: 'active',
      statement: 'Half as many.',
      model: 'product-led',
      measure: {
        id: 'standing-privilege',
        direction: 'decrease',
        target: 50,
        targetDate: '2027-03-31',
        collection: 'weekly',
      },
      failureModes: [],
      seats: {
        'business-result': [
          { holder: 'user:default/dana.fox', coOwner: false },
        ],
      },
      decisionRights: [],
      commitments: [],
      frameworks: [],
    },
    ...partial,
  });

describe.each(inOneSystem)('changing an outcome, %s', (_, render) => {
  const open = async (
    details: OutcomeDetail[] = [declared()],
    answers: Partial<AccountabilityApi> = {},
    storage?: StorageApi,
  ) => {
    const left = [...details];
    const api = fakeAccountabilityApi({
      getOutcome: async () => (left.length > 1 ? left.shift()! : left[0]),
      checkDefinition: async () => ({
        problems: [],
        yaml: 'kind: Outcome\nspec:\n  statement: Half as many.\n',
      }),
      reviseDefinition: async () => aDefinition({ ref: REF, hash: 'h2' }),
      withdrawDefinition: async () => aDefinition({ ref: REF }),
      ...answers,
    });
    await render(
      atPath(
        `${PAGE}/edit`,
        <Routes>
          <Route
            path="/accountability/outcomes/:namespace/:name/edit"
            element={<ReviseOutcomeContent />}
          />
          <Route path="*" element={null} />
        </Routes>,
      ),
      { api, catalog: people, storage },
    );
    return api;
  };
  const save = async () =>
    userEvent.click(
      await screen.findByRole('button', { name: 'Save the changes' }),
    );

  it('sends what was changed, why, and what it was compared with', async () => {
    const api = await open();
    fillInStatement(
      await screen.findByText('Change “Halve standing privilege”'),
    );
    expect(
      screen.queryByRole('textbox', { name: /Technical name/ }),
    ).not.toBeInTheDocument();
    await goTo('Check and save');
    expect(screen.getByText('What you change')).toBeInTheDocument();
    expect(screen.getByText('Statement').closest('li')).toHaveTextContent(
      'Statement: Half as many. → A third.',
    );
    expect(screen.getByText(/so they are asked again/)).toBeInTheDocument();
    await save();
    expect(screen.getByRole('textbox', { name: /^Why/ })).toHaveFocus();
    expect(api.callsOf('reviseDefinition')).toEqual([]);

    fillIn(/^Why/, 'Agreed with Dana.');
    await save();
    await waitFor(() => expect(address()).toBe(PAGE));
    expect(api.callsOf('reviseDefinition')).toEqual([
      [
        REF,
        {
          title: 'Halve standing privilege',
          description: undefined,
          expectedHash: 'h1',
          reason: 'Agreed with Dana.',
          spec: {
            lifecycle: 'active',
            statement: 'A third.',
            model: 'product-led',
            measure: declared().spec.measure,
            seats: declared().spec.seats,
          },
        },
      ],
    ]);
  });

  it('shows what changed meanwhile, keeps what one wrote, and saves both', async () => {
    const conflict = await aResponseError(409, 'Somebody changed it');
    const theirs = declared({
      hash: 'h2',
      spec: {
        ...declared().spec,
        statement: 'A quarter.',
        measure: { ...declared().spec.measure, target: 40 },
      },
    });
    const answers = [
      () => Promise.reject(conflict),
      async () => aDefinition({ ref: REF }),
    ];
    const api = await open([declared(), theirs], {
      reviseDefinition: () => answers.shift()!(),
    });
    fillInStatement(
      await screen.findByText('Change “Halve standing privilege”'),
    );
    await goTo('Check and save');
    fillIn(/^Why/, 'Agreed with Dana.');
    await save();

    const told = await screen.findByRole('alert');
    expect(told).toHaveTextContent('Somebody changed it meanwhile');
    expect(told).toHaveTextContent('Target: 50 → 40');
    expect(told).toHaveTextContent(
      'Statement: Half as many. → A quarter.You changed it too. Yours is kept: A third.',
    );
    await save();
    await waitFor(() => expect(address()).toBe(PAGE));
    expect(api.callsOf('reviseDefinition')[1][1]).toMatchObject({
      expectedHash: 'h2',
      spec: { statement: 'A third.', measure: { target: 40 } },
    });
  });

  it('takes theirs where one says so', async () => {
    const conflict = await aResponseError(409, 'Somebody changed it');
    const theirs = declared({
      hash: 'h2',
      spec: { ...declared().spec, statement: 'A quarter.' },
    });
    await open([declared(), theirs], {
      reviseDefinition: () => Promise.reject(conflict),
    });
    fillInStatement(
      await screen.findByText('Change “Halve standing privilege”'),
    );
    await goTo('Check and save');
    fillIn(/^Why/, 'Agreed with Dana.');
    await save();
    await userEvent.click(
      await screen.findByRole('button', { name: 'Take theirs' }),
    );
    await goTo(/What shall hold/);
    expect(screen.getByRole('textbox', { name: /Statement/ })).toHaveValue(
      'A quarter.',
    );
  });

  it('goes on with a kept change, compared with what it began from', async () => {
    const storage = mockApis.storage();
    const kept = declaredState(declared());
    const draft = {
      at: '2026-11-20T08:00:00.000Z',
      values: { ...kept.values, title: 'Halve it all' },
      base: { hash: 'h0', values: kept.values },
    };
    for (const name of ['guest', 'test']) {
      await storage
        .forBucket('accountability')
        .set(`draft ${REF} of user:default/${name}`, draft as never);
    }
    const api = await open([declared()], {}, storage);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Go on with it' }),
    );
    expect(screen.getByRole('textbox', { name: /Title/ })).toHaveValue(
      'Halve it all',
    );
    await goTo('Check and save');
    fillIn(/^Why/, 'At last.');
    await save();
    await waitFor(() => expect(address()).toBe(PAGE));
    expect(api.callsOf('reviseDefinition')[0][1]).toMatchObject({
      expectedHash: 'h0',
      title: 'Halve it all',
    });
  });

  it('leads to Git what Git declares, with the file as it stands', async () => {
    await open([
      declared({ origin: 'git', editUrl: 'https://git.example.com/edit' }),
    ]);
    expect(
      await screen.findByRole('link', { name: /Edit the file/ }),
    ).toHaveAttribute('href', 'https://git.example.com/edit');
    expect(
      await screen.findByRole('region', { name: 'Catalog file' }),
    ).toHaveTextContent('statement: Half as many.');
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
  });

  it('says why somebody may not change it', async () => {
    const may = declared().may;
    await open([
      declared({
        may: { ...may, revise: { allowed: false, why: 'It was withdrawn.' } },
      }),
    ]);
    expect(await screen.findByText('It was withdrawn.')).toBeInTheDocument();
  });

  it('withdraws it, after asking why', async () => {
    const api = await open();
    await userEvent.click(
      await screen.findByRole('button', { name: 'Withdraw' }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.click(dialog.getByRole('button', { name: 'Withdraw' }));
    expect(dialog.getByRole('textbox', { name: /Why/ })).toHaveFocus();
    expect(api.callsOf('withdrawDefinition')).toEqual([]);
    await userEvent.type(
      dialog.getByRole('textbox', { name: /Why/ }),
      'Done.{Tab}{Tab}{Enter}',
    );
    await waitFor(() => expect(address()).toBe(PAGE));
    expect(api.callsOf('withdrawDefinition')).toEqual([
      [REF, { reason: 'Done.' }],
    ]);
  });
});

/** Once the page is there, says that a third is enough. */
function fillInStatement(_page: HTMLElement): void {
  fillIn(/Statement/, 'A third.');
}
