import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ExceptionState } from 'backstage-plugin-accountability-common';
import { anExceptionDetail, fakeAccountabilityApi } from '../../testing';
import { inOneSystem } from '../../testing/__testUtils__';
import { ExceptionActions } from './ExceptionActions';

describe.each(inOneSystem)('Withdrawing, %s', (_, render) => {
  it.each<[ExceptionState, string, RegExp]>([
    ['draft', 'Withdraw the draft', /^It will not be handed in/],
    ['requested', 'Withdraw', /^It ends here, undecided/],
  ])('of what is %s says %s', async (state, word, explained) => {
    const exception = anExceptionDetail({
      state,
      actions: [{ action: 'withdraw', allowed: true }],
    });
    const api = fakeAccountabilityApi({ stepException: async () => exception });
    await render(
      <ExceptionActions exception={exception} onChanged={() => {}} />,
      { api },
    );
    await userEvent.click(
      await screen.findByRole('button', {
        name: `${word}: ${exception.title}`,
      }),
    );
    const dialog = within(screen.getByRole('dialog'));
    expect(dialog.getByText(explained)).toBeInTheDocument();
    await userEvent.click(dialog.getByRole('button', { name: word }));
    expect(api.callsOf('stepException')[0][1]).toMatchObject({
      action: 'withdraw',
    });
  });
});
