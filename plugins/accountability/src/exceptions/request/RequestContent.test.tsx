import { mockApis } from '@backstage/test-utils';
import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type {
  AccountabilityApi,
  ExceptionDetail,
  ExceptionProblem,
} from 'backstage-plugin-accountability-common';
import { Route, Routes } from 'react-router-dom';
import { AtPath } from '../../inventory/__testUtils__';
import {
  anApprover,
  anExceptionDetail,
  anExceptionPreview,
  aResponseError,
  fakeAccountabilityApi,
} from '../../testing';
import { inOneSystem } from '../../testing/__testUtils__';
import { EditRequestContent } from './EditRequestContent';
import { RequestContent } from './RequestContent';

const ASK = '/exceptions/new?rule=NHI-07&identity=1&identity=2';

const VACANT: ExceptionProblem = {
  ...{ code: 'seat-vacant', seat: 'legal', where: '"Keys"' },
  text: 'The seat legal of "Keys" is vacant; nominate somebody',
};

describe.each(inOneSystem)('the form of a request, %s', (_, render) => {
  const show = async (path: string, answers: Partial<AccountabilityApi>) => {
    const api = fakeAccountabilityApi({
      previewException: async ({ concerns = [] }) =>
        anExceptionPreview({
          controls: [{ ref: 'control:default/wall', title: 'The wall' }],
          problemCodes: concerns.includes('clause') ? [VACANT] : [],
          approvers: [
            anApprover(),
            ...(concerns.includes('clause')
              ? [
                  anApprover({
                    ...{ seat: 'legal', because: 'clause', holders: [] },
                    problemCode: VACANT,
                  }),
                ]
              : []),
          ],
        }),
      ...answers,
    });
    await render(
      <AtPath path={path}>
        <Routes>
          <Route path="/exceptions/new" element={<RequestContent />} />
          <Route path="/exceptions/:id/edit" element={<EditRequestContent />} />
          <Route path="*" element={<p>elsewhere</p>} />
        </Routes>
      </AtPath>,
      // What one test types is kept for whoever opens the page next.
      { api, storage: mockApis.storage() },
    );
    return api;
  };
  const field = (name: RegExp) => screen.findByRole('textbox', { name });
  const press = async (name: string) =>
    userEvent.click(await screen.findByRole('button', { name }));
  const choose = async (label: RegExp, option: string) => {
    await userEvent.click(screen.getByRole('button', { name: label }));
    await userEvent.click(
      within(screen.getByRole('listbox')).getByText(option),
    );
  };

  it('shows who decides, and hands in what was written', async () => {
    const api = await show(ASK, {
      createException: async () => anExceptionDetail(),
    });
    expect(await field(/^Title/)).toHaveValue(
      'Exception: Its keys are renewed (kubernetes:prod/payments/api)',
    );
    const follows = within(
      screen.getByRole('region', { name: 'What follows from it' }),
    );
    expect(follows.getByText('Rita Day')).toBeInTheDocument();
    expect(
      screen.getByText(
        /^That is the last day you can choose\. On it, it ends at /,
      ),
    ).toBeInTheDocument();
    expect(follows.getByText(/21 Feb 2027/)).toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('checkbox', { name: /clause of a contract/ }),
    );
    // Said once, with a mark where the seat is.
    expect(
      await follows.findByText(
        'Nobody sits in the seat Legal of "Keys". Somebody has to be nominated.',
      ),
    ).toBeInTheDocument();
    expect(follows.getByText('Cannot approve now')).toBeInTheDocument();

    await press('Hand in');
    expect(
      screen.getAllByRole('alert').map(({ textContent }) => textContent),
    ).toEqual([
      'Say why the rule cannot be met now.',
      'Say how likely it goes wrong.',
      'Say how bad that would be.',
      'Say what keeps the risk down meanwhile.',
    ]);
    expect(api.callsOf('createException')).toEqual([]);

    await userEvent.type(await field(/^Why the rule/), 'The vendor is late');
    await choose(/^How likely/, '2, unlikely');
    await choose(/^How bad/, '4, great harm');
    await press('Add a control');
    await choose(/^Declared control/, 'The wall');
    await press('Hand in');
    expect(await screen.findByText('elsewhere')).toBeInTheDocument();
    expect(api.callsOf('createException')[0][0]).toMatchObject({
      submit: true,
      terms: {
        title: 'Exception: Its keys are renewed (kubernetes:prod/payments/api)',
        ...{ rules: ['NHI-07'], identities: ['1', '2'] },
        ...{ reason: 'The vendor is late', concerns: ['clause'] },
        residual: { likelihood: 2, impact: 4 },
        compensatingControls: [
          { ref: 'control:default/wall', text: 'The wall' },
        ],
        expiresAt: '2027-02-21T12:00:00.000Z',
      },
    });
  });

  it('lets choose whose seats decide, and says which of them can', async () => {
    const api = await show(ASK, {
      previewException: async ({ decidedBy }) =>
        anExceptionPreview({
          decidedBy: decidedBy ?? 'outcome:default/able',
          outcomes: [
            {
              ...{ ref: 'outcome:default/empty', title: 'Empty seats' },
              problems: ['The seat exception handling is vacant'],
            },
            { ref: 'outcome:default/able', title: 'Able', problems: [] },
          ],
        }),
    });
    expect(
      await screen.findByRole('radio', { name: 'Able Its seats can decide' }),
    ).toBeChecked();
    await userEvent.click(
      screen.getByRole('radio', { name: /^Empty seats .* cannot decide now/ }),
    );
    expect(
      await screen.findByRole('radio', { name: /^Empty seats/ }),
    ).toBeChecked();
    expect(api.callsOf('previewException').at(-1)?.[0]).toMatchObject({
      decidedBy: 'outcome:default/empty',
    });
  });

  it('says at what hour it ends on the last day that one can choose', async () => {
    const latest = new Date(2027, 1, 21, 14, 30).toISOString();
    await show(ASK, {
      previewException: async () =>
        anExceptionPreview({ latestExpiresAt: latest }),
    });
    const last =
      /^That is the last day you can choose\. On it, it ends at (14:30|2:30 PM), not at the end/;
    expect(await screen.findByText(last)).toBeInTheDocument();
    fireEvent.change(screen.getByLabelText(/^Ends on/), {
      target: { value: '2027-02-20' },
    });
    expect(
      screen.getByText(
        /^It lasts until the end .* is 21 Feb 2027; on that one it would end at (14:30|2:30 PM)\.$/,
      ),
    ).toBeInTheDocument();
  });

  it('says no hour where the last day is whole', async () => {
    const latest = new Date(2027, 1, 21, 23, 59, 59).toISOString();
    await show(ASK, {
      previewException: async () =>
        anExceptionPreview({ latestExpiresAt: latest }),
    });
    expect(
      await screen.findByText(
        'It lasts until the end of that day. The last day you can choose is 21 Feb 2027.',
      ),
    ).toBeInTheDocument();
  });

  it('says that the flag stays where nobody answers for what it is about', async () => {
    await show(ASK, {
      previewException: async () => anExceptionPreview({ keepFlag: 1 }),
    });
    expect(
      await screen.findByText(/^It does not take the flag away: .* 1 identity/),
    ).toBeInTheDocument();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('loses nothing when it is refused', async () => {
    const refusal = await aResponseError(400, 'name the vendor in the plan');
    await show(ASK, { createException: () => Promise.reject(refusal) });
    await userEvent.type(await field(/^Why the rule/), 'The vendor is late');
    await choose(/^How likely/, '2, unlikely');
    await choose(/^How bad/, '4, great harm');
    await press('Save as draft');
    expect(await screen.findByRole('alert')).toHaveTextContent(
      /name the vendor in the plan/,
    );
    expect(await field(/^Why the rule/)).toHaveValue('The vendor is late');
  });

  it('changes a draft, also after somebody else did', async () => {
    const conflict = await aResponseError(409, 'it was changed');
    const draft = anExceptionDetail({
      state: 'draft',
      actions: [{ action: 'edit', allowed: true }],
    });
    const answers: ExceptionDetail[] = [draft, { ...draft, hash: 'newer' }];
    const api = await show('/exceptions/7/edit', {
      getException: async () => answers.shift()!,
      editException: async (__, { expectedHash }) => {
        if (expectedHash !== 'newer') throw conflict;
        return { ...draft, contentHash: 'content', hash: 'newest' };
      },
      stepException: async () => draft,
    });
    const reason = await field(/^Why the rule/);
    await userEvent.type(reason, ' Truly.');
    await press('Hand in');
    expect(await screen.findByRole('alert')).toHaveTextContent(
      /changed it meanwhile.*it was changed/,
    );
    expect(reason).toHaveValue(`${draft.terms.reason} Truly.`);
    await press('Hand in');
    expect(await screen.findByText('elsewhere')).toBeInTheDocument();
    expect(api.callsOf('stepException')).toEqual([
      ['7', { action: 'submit', contentHash: 'content' }],
    ]);
  });

  it('needs to know what it is for', async () => {
    await show('/exceptions/new', {});
    expect(
      await screen.findByText('It is not said what the exception is for.'),
    ).toBeInTheDocument();
  });
});
