import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type {
  AccountabilityApi,
  DecisionAction,
  IdentityDetail,
} from 'backstage-plugin-accountability-common';
import { useState } from 'react';
import {
  aComponent,
  anIdentityDetail,
  aResponseError,
  fakeAccountabilityApi,
} from '../testing';
import { inBothSystems } from '../testing/__testUtils__';
import { DecisionDialog } from './DecisionDialog';

const team = aComponent({
  kind: 'Group',
  metadata: { name: 'platform', namespace: 'default' },
});
const OWNERLESS = { state: 'ownerless', reason: 'no-owner' } as const;

function Opened(props: {
  action: DecisionAction;
  otherwise?: DecisionAction[];
  suggestedOwner?: string;
}) {
  const [done, setDone] = useState('');
  const [open, setOpen] = useState(true);
  return (
    <>
      <p>{done}</p>
      {open && (
        <DecisionDialog
          {...props}
          target={{ identityId: '7', title: 'the deployer' }}
          onClose={() => setOpen(false)}
          onDone={() => setDone('done')}
        />
      )}
    </>
  );
}

describe.each(inBothSystems)('deciding about one identity, %s', (_, render) => {
  const open = async (
    props: Parameters<typeof Opened>[0],
    actions: IdentityDetail['actions'],
    answers: Partial<AccountabilityApi> = {},
  ) => {
    const api = fakeAccountabilityApi({
      getIdentity: async () =>
        anIdentityDetail({ id: '7', owner: OWNERLESS, actions }),
      decide: async () => anIdentityDetail(),
      ...answers,
    });
    await render(<Opened {...props} />, { api, catalog: [team] });
    return { api, dialog: within(await screen.findByRole('dialog')) };
  };

  it('lets one claim only for those one may act for, the suggested one chosen', async () => {
    const owners = ['user:default/dana', 'group:default/payments'];
    const { api, dialog } = await open(
      { action: 'claim', suggestedOwner: 'group:default/payments' },
      [{ action: 'claim', allowed: true, owners }],
    );
    expect(await dialog.findAllByRole('radio')).toHaveLength(2);
    expect(dialog.getByRole('radio', { name: /payments/ })).toBeChecked();
    expect(dialog.queryByRole('searchbox')).not.toBeInTheDocument();

    await userEvent.click(dialog.getByRole('button', { name: 'Claim' }));
    expect(dialog.getByText('Say why in a few words.')).toBeInTheDocument();
    expect(api.callsOf('decide')).toEqual([]);

    await userEvent.type(dialog.getByRole('textbox', { name: /Why/ }), 'Ours.');
    await userEvent.click(dialog.getByRole('button', { name: 'Claim' }));
    expect(await screen.findByText('done')).toBeInTheDocument();
    expect(api.callsOf('decide')).toEqual([
      [
        '7',
        { action: 'claim', owner: 'group:default/payments', reason: 'Ours.' },
      ],
    ]);
  });

  it('offers to anybody in the catalog when the receiver is free', async () => {
    const { api, dialog } = await open({ action: 'transfer' }, [
      { action: 'transfer', allowed: true },
    ]);
    await userEvent.type(await dialog.findByRole('searchbox'), 'plat');
    await userEvent.click(
      await dialog.findByRole('radio', { name: /platform/ }),
    );
    await userEvent.type(
      dialog.getByRole('textbox', { name: /Why/ }),
      'Runs it',
    );
    await userEvent.click(dialog.getByRole('button', { name: 'Transfer' }));
    expect(await screen.findByText('done')).toBeInTheDocument();
    expect(api.callsOf('decide')[0][1]).toEqual({
      action: 'transfer',
      owner: 'group:default/platform',
      reason: 'Runs it',
    });
  });

  it('asks for no owner where none is needed', async () => {
    const { api, dialog } = await open({ action: 'dispute' }, [
      { action: 'dispute', allowed: true },
    ]);
    await userEvent.type(
      await dialog.findByRole('textbox', { name: /Why/ }),
      'Wrong team',
    );
    expect(dialog.queryByRole('radio')).not.toBeInTheDocument();
    await userEvent.click(dialog.getByRole('button', { name: 'Dispute' }));
    expect(await screen.findByText('done')).toBeInTheDocument();
    expect(api.callsOf('decide')[0][1]).toEqual({
      action: 'dispute',
      reason: 'Wrong team',
    });
  });

  it('says why something is not allowed and leads on to what is', async () => {
    const { dialog } = await open({ action: 'claim' }, [
      { action: 'claim', allowed: false, why: 'Somebody answers for it.' },
      { action: 'dispute', allowed: true },
    ]);
    expect(
      await dialog.findByText('Somebody answers for it.'),
    ).toBeInTheDocument();
    await userEvent.click(dialog.getByRole('button', { name: 'Dispute' }));
    expect(
      dialog.getByRole('heading', {
        name: 'Dispute the owner of the deployer',
      }),
    ).toBeInTheDocument();
  });

  it('takes the next best decision at once when the best is not allowed', async () => {
    const { dialog } = await open({ action: 'settle', otherwise: ['claim'] }, [
      { action: 'settle', allowed: false, why: 'There is no dispute' },
      { action: 'claim', allowed: true, owners: ['user:default/dana'] },
    ]);
    expect(
      await dialog.findByRole('heading', { name: 'Claim the deployer' }),
    ).toBeInTheDocument();
  });

  it('keeps what was filled in when the backend refuses', async () => {
    const refusal = await aResponseError(409, 'It is gone since yesterday.');
    const { dialog } = await open(
      { action: 'dispute' },
      [{ action: 'dispute', allowed: true }],
      { decide: () => Promise.reject(refusal) },
    );
    const why = await dialog.findByRole('textbox', { name: /Why/ });
    await userEvent.type(why, 'Wrong team');
    await userEvent.click(dialog.getByRole('button', { name: 'Dispute' }));
    expect(await dialog.findByRole('alert')).toHaveTextContent(
      'It is gone since yesterday.',
    );
    expect(why).toHaveValue('Wrong team');
  });

  it('closes without a decision', async () => {
    const { api, dialog } = await open({ action: 'dispute' }, [
      { action: 'dispute', allowed: true },
    ]);
    await userEvent.click(
      await dialog.findByRole('button', { name: 'Cancel' }),
    );
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(api.callsOf('decide')).toEqual([]);
  });
});
