import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type {
  AccountabilityApi,
  ExceptionDetail,
  ExceptionProblem,
} from 'backstage-plugin-accountability-common';
import { Route, Routes } from 'react-router-dom';
import { AtPath } from '../../inventory/__testUtils__';
import {
  anActiveException,
  anApprover,
  anExceptionDetail,
  anExceptionSubject,
  aParty,
  aResponseError,
  fakeAccountabilityApi,
} from '../../testing';
import { inBothSystems } from '../../testing/__testUtils__';
import { ExceptionContent } from './ExceptionContent';

const approve = (seats: ExceptionDetail['approvers'][number]['seat'][]) => ({
  ...{ action: 'approve' as const, allowed: true, seats },
});

const VACANT: ExceptionProblem = {
  ...{ code: 'seat-vacant', seat: 'control-system', where: '"Keys"' },
  text: 'The seat control system of "Keys" is vacant; nominate somebody',
};

describe.each(inBothSystems)('ExceptionContent, %s', (_, render) => {
  const show = async (
    answers: ExceptionDetail[],
    rest: Partial<AccountabilityApi> = {},
    id = '7',
  ) => {
    const api = fakeAccountabilityApi({
      getException: async () =>
        answers.length > 1 ? answers.shift()! : answers[0],
      ...rest,
    });
    await render(
      <AtPath path={`/exceptions/${id}`}>
        <Routes>
          <Route path="/exceptions/:id" element={<ExceptionContent />} />
          <Route path="*" element={null} />
        </Routes>
      </AtPath>,
      { api },
    );
    return api;
  };
  const region = async (name: string) =>
    within(await screen.findByRole('region', { name }));
  const press = async (name: RegExp | string) =>
    userEvent.click(await screen.findByRole('button', { name }));
  const dialog = () => within(screen.getByRole('dialog'));

  it('shows everything that is needed to decide', async () => {
    await show([
      anExceptionDetail({
        raises: [
          {
            ...{ entityRef: 'component:default/api', value: 'internet' },
            annotation: 'exposure',
          },
        ],
        approvers: [
          anApprover({
            approval: {
              by: aParty({ title: 'Rita Day' }),
              at: '2026-11-22T09:00:00.000Z',
            },
          }),
          anApprover({
            seat: 'control-system',
            holders: [],
            problem: VACANT.text,
            problemCode: VACANT,
          }),
          anApprover({
            ...{ seat: 'business-result', because: 'breach' },
            breach: {
              outcome: 'outcome:default/halve',
              title: 'Halve standing privilege',
              since: '2026-11-13T09:00:00.000Z',
            },
          }),
        ],
        earlier: ['3', '5'].map(id => ({
          ...{ id, title: `Before ${id}`, state: 'expired' as const },
          effectiveFrom: '2026-01-01T00:00:00.000Z',
          endedAt: '2026-03-01T00:00:00.000Z',
        })),
        transitions: [
          {
            ...{ sequence: 1, event: 'create', to: 'draft' },
            at: '2026-11-19T09:00:00.000Z',
            by: aParty({ title: 'Sam Lee' }),
            ...{ contentHash: 'c', hash: 'aaaa1111' },
          },
          {
            ...{ sequence: 2, event: 'submit', from: 'draft' },
            ...{ to: 'requested', seat: 'legal', reason: 'Now' },
            at: '2026-11-20T09:00:00.000Z',
            ...{ contentHash: 'c', hash: 'bbbb2222', previousHash: 'aaaa1111' },
            onBehalfOf: 'user:default/kim.roe',
          },
        ],
      }),
    ]);
    expect(
      await screen.findByRole('heading', { name: /key of payments/ }),
    ).toBeInTheDocument();
    expect(screen.getByText(/because api says exposure/)).toBeInTheDocument();
    const asked = await region('What is asked for');
    expect(asked.getByText(/The vendor reads the key/)).toBeInTheDocument();
    expect(asked.getByText(/Together 8 of 25/)).toBeInTheDocument();
    const deciders = await region('Who decides');
    expect(
      deciders.getByText(/^Nobody sits in the seat Control system of "Keys"/),
    ).toBeInTheDocument();
    expect(deciders.getByText(/^Approved/)).toBeInTheDocument();
    expect(
      deciders.getByText(
        'because Halve standing privilege is breached since 13 Nov 2026',
      ),
    ).toBeInTheDocument();
    expect(deciders.getByText(/nothing is permitted/)).toHaveTextContent(
      'in 11 days · 4 Dec 2026',
    );
    expect(
      (await region('Permitted before')).getByText(/in disguise/),
    ).toBeInTheDocument();
    const life = await region('Its life');
    expect(life.getByRole('img')).toHaveAccessibleName(/20 Nov 2026|19 Nov/);
    expect(life.getAllByRole('listitem')).toHaveLength(4);
    const [latest] = (await region('What happened')).getAllByRole('listitem');
    expect(latest).toHaveTextContent(/Handed in .*By the clock.*for kim.roe/);
    expect(latest).toHaveTextContent(/seat Legal.*Now.*bbbb2222/);
  });

  it('says when nothing fails any more, and how long it is excepted', async () => {
    await show([
      anExceptionDetail({
        ...anActiveException(),
        noLongerNeeded: true,
        findings: [anExceptionSubject({ failing: false })],
        actions: [
          { action: 'revoke', allowed: false, why: 'you hold no seat of it' },
        ],
      }),
    ]);
    expect(await screen.findByText(/^No longer needed/)).toBeInTheDocument();
    expect(screen.getByText(/Excepted until 4 Jan 2027/)).toBeInTheDocument();
    expect(
      (await region('What may fail meanwhile')).getByText(
        'Does not fail any more',
      ),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('button', {
        name: /^Take back/,
        description: 'Take back: you hold no seat of it',
      }),
    ).toHaveAttribute('aria-disabled', 'true');
  });

  it('says once why one may do nothing, where it is one reason', async () => {
    const why = 'Whoever asked for an exception never decides about it';
    await show([
      anExceptionDetail({
        actions: [
          { action: 'approve', allowed: false, why },
          { action: 'reject', allowed: false, why },
        ],
      }),
    ]);
    expect(
      await screen.findByText(`There is nothing for you to do now. ${why}`),
    ).toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: /^(Approve|Reject)/ }),
    ).not.toBeInTheDocument();
  });

  it('approves for one of several seats exactly what was looked at', async () => {
    const api = await show(
      [
        anExceptionDetail({
          actions: [approve(['exception-handling', 'control-system'])],
        }),
      ],
      { stepException: async () => anExceptionDetail() },
    );
    await press(/^Approve/);
    await userEvent.click(dialog().getByRole('button', { name: 'Approve' }));
    expect(
      dialog().getByText('Choose the seat that you approve for.'),
    ).toBeInTheDocument();
    await userEvent.click(
      dialog().getByRole('radio', { name: 'Control system' }),
    );
    await userEvent.click(dialog().getByRole('button', { name: 'Approve' }));
    expect(api.callsOf('stepException')).toEqual([
      [
        '7',
        {
          action: 'approve',
          contentHash: anExceptionDetail().contentHash,
          seat: 'control-system',
        },
      ],
    ]);
  });

  it('keeps what was written when somebody was faster', async () => {
    const before = anExceptionDetail({
      actions: [{ action: 'reject', allowed: true }],
    });
    const conflict = await aResponseError(409, 'its content is another');
    const api = await show(
      [before, { ...before, contentHash: 'another', title: 'Another' }],
      { stepException: () => Promise.reject(conflict) },
    );
    await press(/^Reject/);
    await userEvent.click(dialog().getByRole('button', { name: 'Reject' }));
    expect(dialog().getByText('Say why.')).toBeInTheDocument();
    await userEvent.type(dialog().getByRole('textbox'), 'Too long');
    await userEvent.click(dialog().getByRole('button', { name: 'Reject' }));
    expect(await dialog().findByRole('alert')).toHaveTextContent(
      /changed meanwhile.*its content is another/,
    );
    expect(await dialog().findByText('Reject: Another')).toBeInTheDocument();
    expect(dialog().getByRole('textbox')).toHaveValue('Too long');
    await userEvent.click(dialog().getByRole('button', { name: 'Reject' }));
    expect(api.callsOf('stepException')[1][1]).toEqual({
      ...{ action: 'reject', contentHash: 'another', reason: 'Too long' },
    });
  });

  it('takes no other page of the backend for an exception', async () => {
    const api = await show([], {}, 'programme');
    expect(
      await screen.findByText(/There is no such exception/),
    ).toBeInTheDocument();
    expect(api.callsOf('getException')).toEqual([]);
  });

  it('says that there is none', async () => {
    const missing = await aResponseError(404);
    await show([], { getException: () => Promise.reject(missing) });
    expect(
      await screen.findByText(/There is no such exception/),
    ).toBeInTheDocument();
  });
});
