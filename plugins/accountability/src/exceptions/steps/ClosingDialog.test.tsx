import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ExceptionDetail } from 'backstage-plugin-accountability-common';
import {
  anActiveException,
  anExceptionDetail,
  anExceptionSubject,
  aParty,
  fakeAccountabilityApi,
} from '../../testing';
import { inBothSystems } from '../../testing/__testUtils__';
import { ExceptionParts } from '../detail/ExceptionParts';

describe.each(inBothSystems)('Closing an exception, %s', (_, render) => {
  const show = async (partial: Partial<ExceptionDetail>) => {
    const exception = anExceptionDetail({
      ...anActiveException(),
      actions: [{ action: 'close', allowed: true }],
      ...partial,
    });
    const api = fakeAccountabilityApi({ stepException: async () => exception });
    await render(
      <ExceptionParts exception={exception} onChanged={() => {}} />,
      { api },
    );
    return api;
  };
  const open = async () => {
    await userEvent.click(
      await screen.findByRole('button', { name: /^Close/ }),
    );
    return within(screen.getByRole('dialog'));
  };
  const rule = /^The rule is met/;

  it('offers no closing because the rule is met while something fails', async () => {
    const api = await show({
      findings: [
        anExceptionSubject({ title: 'prod/api' }),
        anExceptionSubject({ title: 'prod/web', failing: false }),
      ],
    });
    const dialog = await open();
    expect(dialog.getByRole('radio', { name: rule })).toBeDisabled();
    expect(dialog.getByText(/this still fails/)).toHaveTextContent(
      'for this still fails: prod/api (Its keys are renewed).',
    );
    await userEvent.click(dialog.getByRole('radio', { name: /else/ }));
    await userEvent.type(
      dialog.getByRole('textbox', { name: /^Reason/ }),
      'The service is sold',
    );
    await userEvent.click(dialog.getByRole('button', { name: 'Close' }));
    expect(api.callsOf('stepException')[0][1]).toEqual({
      ...{ action: 'close', ground: 'other' },
      ...{ contentHash: anExceptionDetail().contentHash },
      reason: 'The service is sold',
    });
  });

  it('says so where what fails is not yours to see', async () => {
    await show({ findings: [anExceptionSubject({ failing: false })] });
    const dialog = await open();
    expect(dialog.getByRole('radio', { name: rule })).toBeDisabled();
    expect(dialog.getByText(/not yours to see/)).toBeInTheDocument();
  });

  it('asks for the proof apart from the reason', async () => {
    const api = await show({ noLongerNeeded: true });
    const dialog = await open();
    await userEvent.click(dialog.getByRole('button', { name: 'Close' }));
    expect(dialog.getByText('Choose why it can end now.')).toBeInTheDocument();
    await userEvent.click(dialog.getByRole('radio', { name: rule }));
    expect(dialog.getByText('Say what proves it.')).toBeInTheDocument();
    await userEvent.type(
      dialog.getByRole('textbox', { name: /^Proof/ }),
      'https://ci.example/1',
    );
    await userEvent.type(
      dialog.getByRole('textbox', { name: /^Reason/ }),
      'Rotated',
    );
    await userEvent.click(dialog.getByRole('button', { name: 'Close' }));
    expect(api.callsOf('stepException')[0][1]).toMatchObject({
      ...{ ground: 'rule-met', reason: 'Rotated' },
      evidence: 'https://ci.example/1',
    });
  });

  it('shows afterwards what proved it, and why', async () => {
    await show({
      ...{ state: 'closed', effective: false },
      terms: { ...anExceptionDetail().terms, evidence: [] },
      transitions: [
        {
          ...{ sequence: 4, event: 'close', from: 'active', to: 'closed' },
          ...{
            at: '2026-11-22T09:00:00.000Z',
            by: aParty({ title: 'Kim Roe' }),
          },
          ...{ ground: 'rule-met', reason: 'Rotated', hash: 'aaaa1111' },
          ...{ evidence: 'https://ci.example/1', contentHash: 'c' },
        },
      ],
    });
    const region = async (name: string) =>
      within(await screen.findByRole('region', { name }));
    expect(screen.getByText('Closed before its end')).toBeInTheDocument();
    const evidence = await region('Evidence');
    expect(evidence.getByRole('link', { name: /ci.example/ })).toHaveAttribute(
      'href',
      'https://ci.example/1',
    );
    expect(evidence.getByText(/^Given when it was closed/)).toHaveTextContent(
      'Kim Roe',
    );
    expect(evidence.queryByText(/No evidence/)).not.toBeInTheDocument();
    const trail = await region('What happened');
    expect(trail.getByText('Because the rule is met')).toBeInTheDocument();
    expect(trail.getByText('Reason: Rotated')).toBeInTheDocument();
    expect(trail.getByText(/^Proof:/)).toHaveTextContent('ci.example/1');
  });
});
