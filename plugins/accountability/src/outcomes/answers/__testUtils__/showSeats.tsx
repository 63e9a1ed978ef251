import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type {
  AccountabilityApi,
  OutcomeDetail,
} from 'backstage-plugin-accountability-common';
import {
  anOutcomeDetail,
  aSeat,
  fakeAccountabilityApi,
} from '../../../testing';
import type { inBothSystems } from '../../../testing/__testUtils__';
import { OutcomeBody } from '../../detail/OutcomeBody';
import { useOutcome } from '../../detail/useOutcome';

/** The outcome whose seats are tried. */
export const REF = 'outcome:default/halve-standing-privilege';
/** The person who looks. */
export const GUEST = 'user:default/guest';

/** A seat that the person may answer and delegate. */
export const mine = (
  partial: Partial<OutcomeDetail['may']['seats'][number]> = {},
): OutcomeDetail['may']['seats'][number] => ({
  seat: 'control-system',
  holder: GUEST,
  answer: { allowed: true },
  delegate: { allowed: true },
  ...partial,
});

/** What the person may do: change it, and whatever goes with these seats. */
export const mayDo = (
  seats: OutcomeDetail['may']['seats'],
): OutcomeDetail['may'] => ({
  revise: { allowed: true },
  withdraw: { allowed: true },
  seats,
});

/** An outcome in which the seat of the control system waits for the person. */
export const outcomeWith = (partial: Partial<OutcomeDetail> = {}) =>
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
    may: mayDo([mine()]),
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

/** Opens the page of the outcome in one of the frontend systems. */
export async function showSeats(
  render: (typeof inBothSystems)[number][1],
  outcome = outcomeWith(),
  answers: Partial<AccountabilityApi> = {},
) {
  const api = fakeAccountabilityApi({
    getOutcome: async () => outcome,
    answerSeat: async () => outcome,
    delegateSeat: async () => outcome,
    revokeDelegation: async () => outcome,
    ...answers,
  });
  await render(<Page />, { api, catalog: [kim], ownRefs: [GUEST] });
  return api;
}

/** Presses a button of the page. */
export async function press(name: string): Promise<void> {
  await userEvent.click(await screen.findByRole('button', { name }));
}

/** What is in the dialog that is open. */
export async function dialog() {
  return within(await screen.findByRole('dialog'));
}
