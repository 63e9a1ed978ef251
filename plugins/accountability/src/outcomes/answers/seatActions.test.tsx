import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type {
  AccountabilityApi,
  OutcomeDetail,
} from 'backstage-plugin-accountability-common';
import {
  anOutcomeDetail,
  aResponseError,
  aSeat,
  fakeAccountabilityApi,
} from '../../testing';
import { inBothSystems } from '../../testing/__testUtils__';
import { OutcomeBody } from '../detail/OutcomeBody';
import { useOutcome } from '../detail/useOutcome';

const REF = 'outcome:default/halve-standing-privilege';
const GUEST = 'user:default/guest';
const mine = (partial: object = {}) => ({
  seat: 'control-system' as const,
  holder: GUEST,
  answer: { allowed: true },
  delegate: { allowed: true },
  ...partial,
});
const outcomeWith = (partial: Partial<OutcomeDetail> = {}) =>
  anOutcomeDetail({
    charterVersion: 3,
    riskTolerance: 'Five at most.',
    seats: [
      aSeat({
        seat: 'control-system',
        holder: { ref: GUEST, title: 'Guest', standing: 'active' },
        state: 'waiting',
      }),
    ],
    may: {
      revise: { allowed: true },
      withdraw: { allowed: true },
      seats: [mine()],
    },
    ...partial,
  });
const kim = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'User',
  metadata: { name: 'kim.roe', namespace: 'default' },
  spec: { profile: { displayName: 'Kim Roe' } },
};

function Page() {
  return <OutcomeBody outcome={useOutcome(REF)} />;
}

describe.each(inBothSystems)(
  'what one may do about a seat, %s',
  (_, render) => {
    const show = async (
      outcome = outcomeWith(),
      answers: Partial<AccountabilityApi> = {},
    ) => {
      const api = fakeAccountabilityApi({
        getOutcome: async () => outcome,
        answerSeat: async () => outcome,
        delegateSeat: async () => outcome,
        revokeDelegation: async () => outcome,
        ...answers,
      });
      await render(<Page />, { api, catalog: [kim], ownRefs: [GUEST] });
      return api;
    };
    const press = async (name: string) =>
      userEvent.click(await screen.findByRole('button', { name }));
    const dialog = async () => within(await screen.findByRole('dialog'));

    it('accepts from the picture, with the terms in sight', async () => {
      const api = await show();
      await press('Answer for Control system');
      const open = await dialog();
      expect(
        open.getByText('What you agree to, version 3 of the charter'),
      ).toBeInTheDocument();
      expect(open.getByText('Five at most.')).toBeInTheDocument();
      expect(
        open.getByText('Everything in the catalog that can have an owner'),
      ).toBeInTheDocument();
      await userEvent.click(open.getByRole('button', { name: 'Accept' }));
      await waitFor(() =>
        expect(screen.queryByRole('dialog')).not.toBeInTheDocument(),
      );
      expect(api.callsOf('answerSeat')).toEqual([
        [
          REF,
          {
            seat: 'control-system',
            holder: GUEST,
            answer: 'accept',
            reason: undefined,
            charterVersion: 3,
          },
        ],
      ]);
      // The page is read again.
      expect(api.callsOf('getOutcome').length).toBeGreaterThan(1);
    });

    it('declines only with a reason', async () => {
      const api = await show();
      await press('Decline Control system');
      const open = await dialog();
      await userEvent.click(open.getByRole('button', { name: 'Decline' }));
      expect(
        open.getByText('Say in a few words why you decline.'),
      ).toBeInTheDocument();
      expect(api.callsOf('answerSeat')).toEqual([]);
      await userEvent.type(
        open.getByRole('textbox', { name: /Why/ }),
        'Not my systems.',
      );
      await userEvent.click(open.getByRole('button', { name: 'Decline' }));
      await waitFor(() =>
        expect(api.callsOf('answerSeat')[0]?.[1]).toMatchObject({
          answer: 'decline',
          reason: 'Not my systems.',
        }),
      );
    });

    it('reads the terms again when they changed meanwhile', async () => {
      const conflict = await aResponseError(409, 'version 4 is in force');
      const outcomes = [outcomeWith()];
      const api = await show(undefined, {
        getOutcome: async () =>
          outcomes.shift() ?? outcomeWith({ charterVersion: 4 }),
        answerSeat: () => Promise.reject(conflict),
      });
      await press('Accept Control system');
      const open = await dialog();
      await userEvent.click(open.getByRole('button', { name: 'Accept' }));
      expect(await open.findByRole('alert')).toHaveTextContent(
        'The charter changed while you read it.',
      );
      expect(
        await open.findByText('What you agree to, version 4 of the charter'),
      ).toBeInTheDocument();
      await userEvent.click(open.getByRole('button', { name: 'Accept' }));
      await waitFor(() =>
        expect(api.callsOf('answerSeat')[1]?.[1]).toMatchObject({
          charterVersion: 4,
        }),
      );
    });

    it('keeps what was filled in when it is not recorded', async () => {
      const failure = await aResponseError(503, 'the database is away');
      await show(undefined, { answerSeat: () => Promise.reject(failure) });
      await press('Decline Control system');
      const open = await dialog();
      await userEvent.type(open.getByRole('textbox', { name: /Why/ }), 'No.');
      await userEvent.click(open.getByRole('button', { name: 'Decline' }));
      expect(await open.findByRole('alert')).toHaveTextContent(
        'the database is away',
      );
      expect(open.getByRole('textbox', { name: /Why/ })).toHaveValue('No.');
    });

    it('delegates to a person, for some days, with a reason', async () => {
      const api = await show();
      await press('Delegate Control system');
      const open = await dialog();
      await userEvent.click(open.getByRole('button', { name: 'Delegate' }));
      expect(open.getByText('Choose who acts for you.')).toBeInTheDocument();
      expect(open.getByText('Say why in a few words.')).toBeInTheDocument();

      await userEvent.type(
        open.getByRole('textbox', { name: 'Who acts for you' }),
        'kim',
      );
      await userEvent.click(
        await screen.findByRole('option', { name: /kim/i }),
      );
      const until = open.getByLabelText(/Until the end of/);
      await userEvent.clear(until);
      await userEvent.type(until, '2026-11-30');
      await userEvent.type(
        open.getByRole('textbox', { name: /Why/ }),
        'Leave.',
      );
      await userEvent.click(open.getByRole('button', { name: 'Delegate' }));
      await waitFor(() =>
        expect(api.callsOf('delegateSeat')).toEqual([
          [
            REF,
            {
              seat: 'control-system',
              holder: GUEST,
              to: 'user:default/kim.roe',
              from: '2026-11-23T12:00:00.000Z',
              until: new Date('2026-11-30T23:59:59.999').toISOString(),
              reason: 'Leave.',
            },
          ],
        ]),
      );
    });

    it('ends a delegation before its time', async () => {
      const api = await show(
        outcomeWith({
          seatEvents: [
            {
              id: '42',
              at: '2026-11-20T00:00:00.000Z',
              seat: 'control-system',
              what: 'delegate',
              by: GUEST,
              holder: GUEST,
              to: 'user:default/kim.roe',
              from: '2026-11-20T00:00:00.000Z',
              until: '2026-12-05T12:00:00.000Z',
              reason: 'Leave.',
            },
          ],
        }),
      );
      expect(
        await screen.findByText(/acts from 20 Nov 2026 until 5 Dec 2026/),
      ).toBeInTheDocument();
      await press('End the delegation of Control system to kim.roe');
      const open = await dialog();
      await userEvent.click(
        open.getByRole('button', { name: 'End the delegation' }),
      );
      await waitFor(() =>
        expect(api.callsOf('revokeDelegation')).toEqual([[REF, '42']]),
      );
    });

    it('says for whom one acts, and what one may not do', async () => {
      await show(
        outcomeWith({
          seats: [aSeat({ seat: 'mission' })],
          may: {
            revise: { allowed: true },
            withdraw: { allowed: true },
            seats: [
              mine({
                seat: 'mission',
                holder: 'user:default/dana.fox',
                delegate: { allowed: false, why: 'It is the seat of Dana' },
              }),
            ],
          },
        }),
      );
      const section = within(
        await screen.findByRole('region', { name: 'Your seats' }),
      );
      expect(
        await section.findByText(/held by Dana Fox, for whom you act/),
      ).toBeInTheDocument();
      // It is accepted, so it can only be given back.
      expect(
        section.queryByRole('button', { name: 'Accept Mission' }),
      ).not.toBeInTheDocument();
      expect(
        section.getByRole('button', { name: 'Decline Mission' }),
      ).toBeInTheDocument();
      expect(
        section.getByRole('button', {
          name: 'Delegate Mission: It is the seat of Dana',
        }),
      ).toHaveAttribute('aria-disabled', 'true');
    });

    it('shows nothing of the kind to those without a seat', async () => {
      await show(
        outcomeWith({
          may: {
            revise: { allowed: true },
            withdraw: { allowed: true },
            seats: [],
          },
        }),
      );
      await screen.findByRole('heading', { name: 'Who answers for it' });
      expect(
        screen.queryByRole('heading', { name: 'Your seats' }),
      ).not.toBeInTheDocument();
    });
  },
);
