import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type {
  AccountabilityApi,
  ExceptionProgramme,
} from 'backstage-plugin-accountability-common';
import { AtPath } from '../../inventory/__testUtils__';
import {
  anExceptionProgramme,
  anExemption,
  aResponseError,
  fakeAccountabilityApi,
} from '../../testing';
import { inBothSystems } from '../../testing/__testUtils__';
import { ExceptionsContent } from '../list/ExceptionsContent';

const TITLE = 'Let pass by a policy engine, and not in the register';

describe.each(inBothSystems)(
  'What policy engines let pass, %s',
  (_, render) => {
    const checked = (fail: number, pass = 0): ExceptionProgramme['rules'] => [
      {
        ruleId: 'EXC-13',
        title: 'What a policy engine lets pass is in the register',
        ...{ severity: 'high', remedy: 'Request an exception.' },
        ...{ pass, fail, unknown: 0 },
      },
    ];
    const show = async (
      programme: Partial<ExceptionProgramme>,
      listExemptions: AccountabilityApi['listExemptions'],
      hash = '',
    ) => {
      const api = fakeAccountabilityApi({
        getExceptionProgramme: async () => anExceptionProgramme(programme),
        listExemptions,
      });
      await render(
        <AtPath path={`/exceptions?view=programme${hash}`}>
          <ExceptionsContent />
        </AtPath>,
        { api },
      );
      return api;
    };

    it('says what it needs to whoever sees only the number', async () => {
      const refused = await aResponseError(
        403,
        'This needs the permission accountability.identity.read',
      );
      await show({ rules: checked(2) }, () => Promise.reject(refused));
      const part = within(await screen.findByRole('region', { name: TITLE }));
      expect(
        await part.findByText(/accountability\.identity\.read/),
      ).toBeVisible();
    });

    it('lists what the register does not know, and what to do', async () => {
      const api = await show({ rules: checked(2, 1) }, async () => ({
        items: [
          anExemption(),
          anExemption({
            ...{ id: '2', engine: 'gatekeeper', title: 'Namespace data' },
            policies: ['* (audit)', '*', 'a', 'b', 'c', 'd', 'e'],
            expiresAt: '2026-12-24T12:00:00.000Z',
            exceptionId: '12',
            verdict: {
              is: 'fail',
              because: 'It names exception 12, which was revoked.',
            },
          }),
        ],
        counts: { fail: 2, pass: 1 },
      }));
      const card = await screen.findByRole('region', { name: TITLE });
      const [first, second] = await within(card).findAllByRole('listitem');
      expect(first).toHaveTextContent(
        /payments\/ledger.*It names no exception\..*Kyverno, in Cluster prod.*Policies: disallow-host-path: host-path.*kubernetes:prod\/payments.*Seen since 20 Nov 2026; the engine never ends it/,
      );
      expect(second).toHaveTextContent(
        /which was revoked\..*Gatekeeper.*Policies: all of them \(audit\); all of them; a; b; c; 2 more.*ends it on 24 Dec 2026/,
      );
      expect(
        within(second).getByRole('link', { name: 'Exception 12' }),
      ).toHaveAttribute('href', expect.stringMatching(/\/exceptions\/12$/));
      expect(card).toHaveTextContent(
        'Request an exception and write its number into the annotation accountability.dev/exception',
      );
      expect(api.callsOf('listExemptions')[0][0]).toEqual({ verdict: 'fail' });
      expect(
        screen
          .getAllByRole('link', { name: '2 fail' })
          .map(link => link.getAttribute('href')),
      ).toEqual([expect.stringMatching(/\?view=programme#exemptions$/)]);
    });

    it('shows more, page by page', async () => {
      const api = await show({ rules: checked(2) }, async query =>
        query?.cursor
          ? {
              items: [anExemption({ id: '2', title: 'payments/second' })],
              counts: { fail: 2 },
            }
          : { items: [anExemption()], nextCursor: 'next', counts: { fail: 2 } },
      );
      await userEvent.click(
        await screen.findByRole('button', { name: 'Show more' }),
      );
      expect(await screen.findByText('payments/second')).toBeInTheDocument();
      expect(screen.getByText('payments/ledger')).toBeInTheDocument();
      expect(api.callsOf('listExemptions').map(([query]) => query)).toEqual([
        { verdict: 'fail', cursor: undefined },
        { verdict: 'fail', cursor: 'next' },
      ]);
    });

    it.each([
      [3, 'The register permits all 3 exemptions of policy engines.'],
      [0, 'No policy engine is known to let anything pass.'],
    ])('says so when nothing fails, of %s', async (pass, text) => {
      await show({ rules: checked(0, pass) }, async () => ({
        ...{ items: [], counts: { pass } },
      }));
      expect(await screen.findByText(text)).toBeInTheDocument();
    });

    it('is where a link to it leads', async () => {
      await show(
        { rules: checked(1) },
        async () => ({ items: [anExemption()], counts: { fail: 1 } }),
        '#exemptions',
      );
      const card = await screen.findByRole('region', { name: TITLE });
      expect(card.parentElement).toHaveFocus();
    });

    it('asks nothing where the caller sees none', async () => {
      const api = await show({}, async () => {
        throw new Error('Nobody should ask');
      });
      await screen.findByRole('region', { name: 'Active' });
      expect(screen.queryByRole('region', { name: TITLE })).toBeNull();
      expect(api.callsOf('listExemptions')).toEqual([]);
    });

    it('is shown even where nobody has asked for an exception yet', async () => {
      const { decisions } = anExceptionProgramme();
      await show(
        {
          ...{ rules: checked(1), weeks: [] },
          waiting: { count: 0, overdue: 0, ages: [] },
          decisions: { ...decisions, decided: 0, median: undefined },
        },
        async () => ({ items: [anExemption()], counts: { fail: 1 } }),
      );
      expect(await screen.findByText('payments/ledger')).toBeInTheDocument();
    });
  },
);
