import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type {
  AccountabilityApi,
  Escalation,
} from 'backstage-plugin-accountability-common';
import { type ReactElement, useState } from 'react';
import {
  anEscalation,
  aParty,
  aResponseError,
  aTakenStep,
  fakeAccountabilityApi,
} from '../../testing';
import { inBothSystems } from '../../testing/__testUtils__';
import { EscalatedNote } from './EscalatedNote';

const totals = { open: 1, unacknowledged: 1, reachedNobody: 0 };

/** A note beside the button that does what is overdue. */
function Deciding({ onDecide }: { onDecide: () => void }) {
  const [standing, setStanding] = useState('requested');
  const decide = () => {
    onDecide();
    setStanding('approved');
  };
  return (
    <>
      <EscalatedNote of={{ exception: '7' }} standing={standing} />
      <button onClick={decide}>Decide</button>
    </>
  );
}

describe.each(inBothSystems)('EscalatedNote, %s', (_, render) => {
  const show = async (
    element: ReactElement,
    answers: Partial<AccountabilityApi> = {},
  ) => {
    const api = fakeAccountabilityApi(answers);
    await render(
      <>
        {element}
        <p>The rest</p>
      </>,
      { api },
    );
    await screen.findByText('The rest');
    return api;
  };

  const answer = (items: Escalation[]) => ({
    listEscalations: async () => ({ items, totals }),
  });
  const lee = aParty({ ref: 'user:default/lee', title: 'Lee Park' });

  it('says to whom it went, since when and who has seen it, and leads there', async () => {
    const api = await show(
      <EscalatedNote of={{ exception: '7' }} standing="requested" />,
      answer([
        anEscalation({
          id: '8',
          acknowledgements: [{ by: lee, at: '2026-11-20T12:00:00.000Z' }],
        }),
        anEscalation({
          id: '9',
          kind: 'end-exception',
          last: aTakenStep({ kind: 'breach', rung: undefined, told: [] }),
        }),
      ]),
    );
    const [first, second] = [...(await screen.findByRole('status')).children];
    expect(first).toHaveTextContent(
      /^Decide about the exception: escalated to.*since.*acknowledged by.*Lee Park.*See where it went$/,
    );
    expect(second).toHaveTextContent(
      /^End the exception.*: overdue, told to.*Reached nobody.*not acknowledged yet/,
    );
    expect(
      screen
        .getAllByRole('link', { name: 'See where it went' })
        .map(link => link.getAttribute('href')),
    ).toEqual(
      ['8', '9'].map(id => `/accountability/exceptions/escalations/${id}`),
    );
    expect(api.callsOf('listEscalations')[0][0]).toEqual({
      ...{ exception: '7', limit: 5 },
    });
  });

  it('asks again once that was decided', async () => {
    let open = [anEscalation({ id: '8' })];
    const api = await show(<Deciding onDecide={() => (open = [])} />, {
      listEscalations: async () => ({ items: open, totals }),
    });
    expect(await screen.findByRole('status')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Decide' }));
    await waitFor(() =>
      expect(screen.queryByRole('status')).not.toBeInTheDocument(),
    );
    expect(api.callsOf('listEscalations').length).toBeGreaterThan(1);
  });

  it.each([
    ['nothing is overdue', async () => ({ items: [], totals })],
    [
      'they are not to be seen',
      async () => {
        throw await aResponseError(403);
      },
    ],
  ])('says nothing where %s', async (__, listEscalations) => {
    await show(<EscalatedNote of={{ identity: '4' }} standing="" />, {
      listEscalations,
    });
    expect(screen.queryByRole('status')).not.toBeInTheDocument();
  });
});
