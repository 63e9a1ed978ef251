import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type {
  AccountabilityApi,
  BulkDecisionResult,
} from 'backstage-plugin-accountability-common';
import { useState } from 'react';
import { aResponseError, fakeAccountabilityApi } from '../testing';
import { inBothSystems } from '../testing/__testUtils__';
import { DecisionDialog } from './DecisionDialog';

const selection = {
  filter: {
    entity: 'component:default/api',
    ownership: ['ownerless' as const],
  },
};
const seen = (applied: number): BulkDecisionResult => ({
  matching: 5,
  applied,
  refused: [{ why: 'It is disputed', count: 5 - applied }],
});

function Opened() {
  const [done, setDone] = useState('');
  return (
    <>
      <p>{done}</p>
      <DecisionDialog
        target={{ selection, title: '5 identities' }}
        action="claim"
        onClose={() => {}}
        onDone={() => setDone('done')}
      />
    </>
  );
}

describe.each(inBothSystems)('deciding in bulk, %s', (_, render) => {
  const previewed = async (decideInBulk: AccountabilityApi['decideInBulk']) => {
    const api = fakeAccountabilityApi({ decideInBulk });
    await render(<Opened />, { api });
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.type(
      await dialog.findByRole('textbox', { name: /Why/ }),
      'Ours.',
    );
    await userEvent.click(dialog.getByRole('button', { name: 'Preview' }));
    return { api, dialog };
  };

  it('previews, then applies exactly what was previewed', async () => {
    const { api, dialog } = await previewed(async () => seen(3));
    expect(await dialog.findByRole('status')).toHaveTextContent(
      '3 of 5 identities would change.2 left alone: It is disputed',
    );
    await userEvent.click(
      dialog.getByRole('button', { name: 'Claim 3 identities' }),
    );
    expect(await screen.findByText('done')).toBeInTheDocument();
    const decision = expect.objectContaining({
      action: 'claim',
      owner: expect.stringMatching(/^user:/),
      reason: 'Ours.',
    });
    expect(api.callsOf('decideInBulk')).toEqual([
      [{ selection, decision, preview: true }],
      [{ selection, decision, preview: false, expected: 3 }],
    ]);
  });

  it('shows the new preview when the number has moved, and does nothing', async () => {
    const conflict = await aResponseError(409);
    const answers = [
      async () => seen(3),
      () => Promise.reject(conflict),
      async () => seen(4),
    ];
    const { dialog } = await previewed(() => answers.shift()!());
    await userEvent.click(
      await dialog.findByRole('button', { name: 'Claim 3 identities' }),
    );
    expect(
      await dialog.findByRole('button', { name: 'Claim 4 identities' }),
    ).toBeInTheDocument();
    expect(dialog.getByRole('status')).toHaveTextContent(
      'The number changed since the preview',
    );
    expect(screen.queryByText('done')).not.toBeInTheDocument();
  });

  it('forgets the preview when the decision is changed', async () => {
    const { dialog } = await previewed(async () => seen(3));
    await dialog.findByRole('status');
    await userEvent.type(dialog.getByRole('textbox', { name: /Why/ }), '!');
    expect(dialog.queryByRole('status')).not.toBeInTheDocument();
    expect(dialog.getByRole('button', { name: 'Preview' })).toBeEnabled();
  });

  it('has nothing to apply when everything would be left alone', async () => {
    const { dialog } = await previewed(async () => seen(0));
    expect(
      await dialog.findByRole('button', { name: 'Claim 0 identities' }),
    ).toBeDisabled();
  });

  it('says what failed', async () => {
    const failure = await aResponseError(503, 'the database is away');
    const { dialog } = await previewed(() => Promise.reject(failure));
    expect(await dialog.findByRole('alert')).toHaveTextContent(
      'the database is away',
    );
  });
});
