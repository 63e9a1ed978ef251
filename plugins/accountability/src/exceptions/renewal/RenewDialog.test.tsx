import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { AccountabilityApi } from 'backstage-plugin-accountability-common';
import {
  anActiveException,
  anExceptionDetail,
  anExceptionPreview,
  aResponseError,
  fakeAccountabilityApi,
} from '../../testing';
import { inOneSystem } from '../../testing/__testUtils__';
import { RenewDialog } from './RenewDialog';

const exception = anExceptionDetail({
  ...anActiveException(),
  actions: [{ action: 'renew', allowed: true }],
});

describe.each(inOneSystem)('RenewDialog, %s', (_, render) => {
  const show = async (renewException: AccountabilityApi['renewException']) => {
    const api = fakeAccountabilityApi({
      previewException: async () => anExceptionPreview(),
      renewException,
    });
    const calls: string[] = [];
    await render(
      <RenewDialog
        exception={exception}
        onClose={() => calls.push('closed')}
        onStale={() => calls.push('stale')}
      />,
      { api },
    );
    await screen.findByText(/the last day you can choose/);
    return { api, calls };
  };
  const dialog = () => within(screen.getByRole('dialog'));
  const field = (name: RegExp) => dialog().getByRole('textbox', { name });
  const send = () =>
    userEvent.click(
      dialog().getByRole('button', { name: 'Ask for a renewal' }),
    );
  const fill = async () => {
    await userEvent.type(field(/still needed/), 'The vendor is late');
    await userEvent.type(field(/plan goes/), 'Half done');
    await userEvent.type(field(/^What it is/), 'Mail');
  };

  it('says what is missing, and asks for as long as is usual', async () => {
    const { api, calls } = await show(async () => anExceptionDetail());
    await send();
    for (const text of [
      'Say why it is still needed.',
      'Say how the plan goes.',
    ]) {
      expect(dialog().getByText(text)).toBeInTheDocument();
    }
    await fill();
    await send();
    expect(api.callsOf('previewException')[0][0]).toMatchObject({
      ...{ rules: ['NHI-07'], identities: ['1'], renewalOf: '7' },
    });
    expect(api.callsOf('renewException')[0][1]).toMatchObject({
      ...{ reason: 'The vendor is late', progress: 'Half done' },
      evidence: [{ title: 'Mail' }],
      expiresAt: '2027-02-21T12:00:00.000Z',
      contentHash: exception.contentHash,
    });
    expect(calls).toEqual(['closed']);
  });

  it('keeps what was written when it changed meanwhile', async () => {
    const conflict = await aResponseError(409, 'it is renewed already');
    const { calls } = await show(() => Promise.reject(conflict));
    await fill();
    await send();
    expect(await dialog().findByRole('alert')).toHaveTextContent(
      /changed meanwhile.*it is renewed already/,
    );
    expect(calls).toEqual(['stale']);
    expect(field(/plan goes/)).toHaveValue('Half done');
  });
});
