import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type {
  AccountabilityApi,
  EscalationPage,
} from 'backstage-plugin-accountability-common';
import { AtPath } from '../../inventory/__testUtils__';
import {
  anEscalation,
  anOutcomeSummary,
  aParty,
  aResponseError,
  aTakenStep,
  fakeAccountabilityApi,
} from '../../testing';
import { inBothSystems } from '../../testing/__testUtils__';
import { EscalationsContent } from './EscalationsContent';

const OUTCOME = 'outcome:default/halve';

const decision = anEscalation({
  ...{ told: true },
  last: aTakenStep({
    passedOver: [{ rung: 'exception-handling', because: 'requester' }],
  }),
  acknowledgements: [{ by: aParty(), at: '2026-11-21T12:00:00.000Z' }],
});
const lost = anEscalation({
  ...{ id: '5', kind: 'replace-credential', exception: undefined },
  ...{ identity: '9', title: 'aws:main/user/ci', holders: [] },
  outcomeTitle: undefined,
  last: aTakenStep({
    ...{ rung: undefined, told: [] },
    passedOver: [{ rung: 'control-system', because: 'vacant' }],
  }),
  next: { kind: 'escalation', at: '2026-11-25T12:00:00.000Z', to: [] },
});
const fresh = anEscalation({
  ...{ id: '6', kind: 'mend-breach', exception: undefined },
  ...{ last: undefined, next: undefined },
});

describe.each(inBothSystems)('EscalationsContent, %s', (_, render) => {
  const page = (partial: Partial<EscalationPage> = {}): EscalationPage => ({
    items: [],
    totals: {
      ...{ open: 4, unacknowledged: 3, reachedNobody: 1 },
      oldestDueAt: '2026-10-12T12:00:00.000Z',
    },
    ...partial,
  });
  const show = async (
    listEscalations: AccountabilityApi['listEscalations'],
    search = '',
  ) => {
    const api = fakeAccountabilityApi({
      listEscalations,
      listOutcomes: async () => ({
        items: [anOutcomeSummary({ ref: OUTCOME, title: 'Halve it' })],
        ...{ totalCount: 1, mayDeclare: false },
      }),
    });
    await render(
      <AtPath path={`/exceptions?view=escalations${search}`}>
        <EscalationsContent />
      </AtPath>,
      { api },
    );
    return api;
  };
  const address = () => screen.getByTestId('address');
  const row = async (name: RegExp) => screen.findByRole('row', { name });

  it('says how much has passed, and of each whose it is and where it went', async () => {
    await show(async () => page({ items: [decision, lost, fresh] }));
    expect(
      await screen.findByRole('heading', {
        name: '4 deadlines have passed and are not met; the oldest since 12 Oct 2026. One reached nobody.',
      }),
    ).toBeInTheDocument();
    const cells = async (name: RegExp) => {
      const found = within(await row(name));
      return [
        found.getByRole('rowheader'),
        ...found.getAllByRole('gridcell'),
      ].map(cell => cell.textContent);
    };
    expect(await cells(/The key of payments.*Decide/)).toEqual([
      'The key of payments cannot be renewed yetDecide about the exceptionHalve itHighWaits for you',
      expect.stringMatching(/Rita Day$/),
      '10 days ago · 13 Nov 2026',
      expect.stringMatching(
        /Dana FoxAccountable executive, 3 days ago · 20 Nov 2026Seat Exceptions: whoever asked for it sits there$/,
      ),
      expect.stringMatching(/Risk boardOversight forum, in 4 days · 27 Nov/),
      expect.stringMatching(/Dana Fox$/),
    ]);
    expect(await cells(/Replace the credential/)).toEqual([
      'aws:main/user/ciReplace the credentialHigh',
      'Nobody',
      '10 days ago · 13 Nov 2026',
      'Reached nobody3 days ago · 20 Nov 2026Seat Control system: nobody is there',
      'Nobody would hear of itin 2 days · 25 Nov 2026',
      'Nobody yet',
    ]);
    expect((await cells(/Mend the breach/)).slice(3)).toEqual([
      'Nobody was told yet',
      'It is as far up as it goes',
      'Nobody yet',
    ]);
  });

  it('opens one by its row', async () => {
    await show(async () => page({ items: [decision] }));
    await userEvent.click(await row(/Decide/));
    expect(address()).toHaveTextContent(
      '/accountability/exceptions/escalations/4',
    );
  });

  it('filters in the address, and turns pages', async () => {
    const api = await show(
      async ({ cursor } = {}) =>
        cursor
          ? page({ items: [lost] })
          : page({ items: [decision], nextCursor: 'two' }),
      `&kind=decide-exception&outcome=${OUTCOME}`,
    );
    await row(/Decide/);
    await userEvent.click(
      screen.getByRole('button', { name: 'Next table page' }),
    );
    await row(/Replace/);
    await userEvent.click(
      screen.getByRole('button', { name: 'Nobody acknowledged (3)' }),
    );
    await row(/Decide/);
    await userEvent.click(screen.getByRole('button', { name: 'Waits for me' }));
    expect(address()).toHaveTextContent(
      `/exceptions?view=escalations&kind=decide-exception&outcome=${OUTCOME}&mine=true&unacknowledged=true`,
    );
    await userEvent.click(
      screen.getByRole('button', { name: /All outcomes|Halve it/ }),
    );
    await userEvent.click(
      await screen.findByRole('option', { name: 'All outcomes' }),
    );
    expect(address()).toHaveTextContent(
      '/exceptions?view=escalations&kind=decide-exception&mine=true&unacknowledged=true',
    );
    const filtered = { kind: 'decide-exception', outcome: OUTCOME, limit: 20 };
    const asked = () => api.callsOf('listEscalations').map(([query]) => query);
    await waitFor(() =>
      expect(asked().at(-1)).toEqual({
        ...{ kind: 'decide-exception', limit: 20 },
        ...{ mine: 'true', unacknowledged: 'true' },
      }),
    );
    expect(asked().slice(0, 3)).toEqual([
      filtered,
      { ...filtered, cursor: 'two' },
      { ...filtered, unacknowledged: 'true' },
    ]);
  });

  it('says when nothing is overdue, and when the filters leave nothing', async () => {
    await show(
      async () =>
        page({ totals: { open: 0, unacknowledged: 0, reachedNobody: 0 } }),
      '&mine=true',
    );
    await userEvent.click(
      await screen.findByRole('button', { name: 'Clear the filters' }),
    );
    expect(await screen.findByText('Nothing is overdue.')).toBeInTheDocument();
    expect(
      screen.getByRole('heading', {
        name: 'No deadline has passed that is not met.',
      }),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'Look at what waits for you' }),
    ).toHaveAttribute('href', '/accountability/exceptions?view=mine');
  });

  it('says what failed, tries again, and keeps old rows when that fails later', async () => {
    let fails = true;
    await show(async () => {
      if (fails) throw new Error('The line is down');
      return page({ items: [decision] });
    });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      /Could not load what is overdue.*The line is down/,
    );
    fails = false;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await row(/Decide/);
    fails = true;
    await userEvent.click(screen.getByRole('button', { name: 'Waits for me' }));
    expect(
      await screen.findByText(/This is what was read before/),
    ).toHaveTextContent('The line is down');
    expect(await row(/Decide/)).toBeInTheDocument();
  });

  it('names the permission that is missing', async () => {
    const no = await aResponseError(
      403,
      'This needs accountability.escalation.read',
    );
    await show(() => Promise.reject(no));
    expect(
      await screen.findByText(/permission accountability\.escalation\.read/),
    ).toBeInTheDocument();
  });
});
