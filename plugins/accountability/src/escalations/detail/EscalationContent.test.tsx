import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type {
  AccountabilityApi,
  EscalationDetail,
} from 'backstage-plugin-accountability-common';
import { Route, Routes } from 'react-router-dom';
import { AtPath } from '../../inventory/__testUtils__';
import {
  anEscalationDetail,
  aParty,
  aResponseError,
  aTakenStep,
  fakeAccountabilityApi,
} from '../../testing';
import { inBothSystems } from '../../testing/__testUtils__';
import { EscalationContent } from './EscalationContent';

const rita = aParty({ ref: 'user:default/rita.day', title: 'Rita Day' });

describe.each(inBothSystems)('EscalationContent, %s', (_, render) => {
  const show = async (
    answers: EscalationDetail[],
    rest: Partial<AccountabilityApi> = {},
  ) => {
    const api = fakeAccountabilityApi({
      getEscalation: async () =>
        answers.length > 1 ? answers.shift()! : answers[0],
      ...rest,
    });
    await render(
      <AtPath path="/exceptions/escalations/4">
        <Routes>
          <Route
            path="/exceptions/escalations/:id"
            element={<EscalationContent />}
          />
          <Route path="*" element={null} />
        </Routes>
      </AtPath>,
      { api },
    );
    return api;
  };
  const region = async (name: string) =>
    within(await screen.findByRole('region', { name }));
  const dialog = () => within(screen.getByRole('dialog'));

  it('shows the way upwards, who saw it, how its deadline moved, and what was sent', async () => {
    await show([
      anEscalationDetail({
        steps: [
          aTakenStep({
            ...{ kind: 'reminder', rung: 'holder', told: [rita] },
            plannedAt: '2026-11-08T12:00:00.000Z',
            at: '2026-11-08T12:00:00.000Z',
            dueAt: '2026-11-09T12:00:00.000Z',
          }),
          aTakenStep({
            plannedAt: '2026-11-16T12:00:00.000Z',
            passedOver: [{ rung: 'exception-handling', because: 'vacant' }],
          }),
        ],
        acknowledgements: [
          {
            ...{ by: aParty(), at: '2026-11-21T12:00:00.000Z' },
            note: 'Rita decides on Monday.',
          },
        ],
        moved: [
          {
            from: '2026-11-09T12:00:00.000Z',
            to: '2026-11-11T12:00:00.000Z',
            ...{ at: '2026-11-08T13:00:00.000Z', beginsAnew: false, by: rita },
          },
          {
            from: '2026-11-11T12:00:00.000Z',
            to: '2026-11-13T12:00:00.000Z',
            ...{ at: '2026-11-10T12:00:00.000Z', beginsAnew: true },
            reason: 'Late audit',
          },
        ],
        deliveries: [
          {
            ...{ person: rita, channel: 'email', state: 'failed' },
            ...{ at: '2026-11-08T12:00:00.000Z', attempts: 5 },
          },
          {
            ...{ person: rita, channel: 'notifications', state: 'sent' },
            ...{ at: '2026-11-08T12:00:00.000Z', attempts: 1 },
          },
          {
            ...{ person: rita, channel: 'chat', state: 'pending' },
            ...{ at: '2026-11-08T12:00:00.000Z', attempts: 0 },
          },
        ],
      }),
    ]);
    expect(
      await screen.findByRole('heading', {
        name: 'Decide about the exception: The key of payments cannot be renewed yet',
      }),
    ).toBeInTheDocument();
    expect(
      screen.getByText(/^Rita Day had to do it by 13 Nov 2026/),
    ).toHaveTextContent('in 4 days it goes to Risk board (oversight forum).');
    expect(
      screen.getByText(/It ends only when what is asked is done/),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'Go to where it is met' }),
    ).toHaveAttribute('href', '/accountability/exceptions/7');
    expect(
      screen.getByRole('link', { name: 'Back to the escalations' }),
    ).toHaveAttribute('href', '/accountability/exceptions?view=escalations');
    const rungs = (await region('The way upwards'))
      .getAllByRole('listitem')
      .map(rung => rung.textContent);
    expect(rungs).toEqual([
      expect.stringMatching(
        /^Next: goes up in 4 days · 27 Nov 2026Oversight forumRisk board$/,
      ),
      'Now',
      expect.stringMatching(
        /^Accountable executive 3 days ago · 20 Nov 2026.*Dana FoxIt was planned for 16 Nov 2026\.$/,
      ),
      'Seat ExceptionsPassed over: nobody is there',
      expect.stringMatching(
        /^Reminded 15 days ago · 8 Nov 2026.*Rita DayThe deadline was 9 Nov 2026 then\.$/,
      ),
    ]);
    const [seen] = (await region('Who has seen it')).getAllByRole('listitem');
    expect(seen).toHaveTextContent(/Dana Fox.*Rita decides on Monday/);
    const [silent, explained] = (
      await region('The deadline was moved 2 times')
    ).getAllByRole('listitem');
    expect(silent).toHaveTextContent(
      /From 9 Nov 2026 to 11 Nov 2026.*Rita Day.*No reason was given.*still count/,
    );
    expect(explained).toHaveTextContent(
      /By what it follows from.*Late audit.*begin anew/,
    );
    const sent = (await region('What became of the messages'))
      .getAllByRole('row')
      .map(row => row.textContent);
    expect(sent.slice(1)).toEqual([
      expect.stringMatching(/Rita Day.*emailNot delivered, after 5 tries/),
      expect.stringMatching(/notificationsSent/),
      expect.stringMatching(/chatWaits to be sent15 days ago/),
    ]);
  });

  it('takes the word of whoever was told, with a note', async () => {
    const told = anEscalationDetail({ told: true });
    const api = await show([told, { ...told, acknowledged: true }], {
      acknowledgeEscalation: async () => told,
    });
    await userEvent.click(
      await screen.findByRole('button', { name: /^Acknowledge: The key/ }),
    );
    expect(dialog().getByText(/not the clock/)).toBeInTheDocument();
    await userEvent.type(dialog().getByRole('textbox'), ' We look at it ');
    await userEvent.click(
      dialog().getByRole('button', { name: 'Acknowledge' }),
    );
    expect(
      await screen.findByRole('button', {
        name: /^Acknowledge: The key/,
        description: 'You have acknowledged it already.',
      }),
    ).toHaveAttribute('aria-disabled', 'true');
    expect(api.callsOf('acknowledgeEscalation')).toEqual([
      ['4', { note: 'We look at it' }],
    ]);
  });

  it('keeps what was written when it was not recorded', async () => {
    await show([anEscalationDetail({ told: true })], {
      acknowledgeEscalation: async () => {
        throw new Error('The line is down');
      },
    });
    await userEvent.click(
      await screen.findByRole('button', { name: /^Acknowledge: The key/ }),
    );
    await userEvent.type(dialog().getByRole('textbox'), 'Seen');
    await userEvent.click(
      dialog().getByRole('button', { name: 'Acknowledge' }),
    );
    expect(await dialog().findByRole('alert')).toHaveTextContent(
      /not recorded.*The line is down/,
    );
    expect(dialog().getByRole('textbox')).toHaveValue('Seen');
  });

  it('says what is in force as long as an outcome is breached', async () => {
    await show([
      anEscalationDetail({
        ...{ kind: 'mend-breach', exception: undefined },
        consequence: 'Releases stop.',
        whileBreached: { exceptions: 'executive-approves' },
        steps: [aTakenStep({ kind: 'breach', rung: 'holder', told: [] })],
      }),
    ]);
    expect(
      (await region('What is in force')).getByText(
        /^Releases stop\. The accountable executive approves/,
      ),
    ).toBeInTheDocument();
    expect(
      (await region('The way upwards')).getByText('It was found breached'),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'Go to where it is met' }),
    ).toHaveAttribute('href', '/accountability/outcomes/default/halve');
    expect(
      screen.getByRole('button', {
        name: /^Acknowledge: /,
        description: /^Only who was told/,
      }),
    ).toHaveAttribute('aria-disabled', 'true');
  });

  it('says that there is none', async () => {
    const missing = await aResponseError(404);
    await show([], { getEscalation: () => Promise.reject(missing) });
    expect(
      await screen.findByText(/There is no such escalation/),
    ).toBeInTheDocument();
  });
});
