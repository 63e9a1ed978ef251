import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  type AccountabilityApi,
  type Escalation,
  type NextStep,
} from 'backstage-plugin-accountability-common';
import type { ReactElement } from 'react';
import {
  anEscalation,
  anEscalationDetail,
  anOutcomeDetail,
  aParty,
  aResponseError,
  fakeAccountabilityApi,
} from '../../testing';
import { inBothSystems } from '../../testing/__testUtils__';
import { NextLine } from '../parts/NextLine';
import { BreachConsequence } from './BreachConsequence';
import { EscalatedToYou } from './EscalatedToYou';
import { useEscalatedToYou } from './useEscalatedToYou';

const totals = { open: 1, unacknowledged: 1, reachedNobody: 0 };
const me = 'user:default/rita.day';

function Escalated() {
  return <EscalatedToYou page={useEscalatedToYou()} />;
}

describe.each(inBothSystems)('Doors to escalations, %s', (_, render) => {
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
      { api, ownRefs: [me, 'group:default/risk'] },
    );
    await screen.findByText('The rest');
    return api;
  };

  describe('EscalatedToYou', () => {
    const part = () =>
      screen.queryByRole('region', { name: 'Escalated to you' });

    it('lists what waits for one, and takes the word of whoever saw it', async () => {
      const waiting = [
        anEscalation({ told: true }),
        anEscalation({ id: '5', title: 'Another', told: true, holders: [] }),
      ];
      const answers: Escalation[][] = [waiting, [waiting[1]], []];
      const api = await show(<Escalated />, {
        listEscalations: async () => ({
          ...{ items: answers.shift() ?? [], totals, nextCursor: 'more' },
        }),
        acknowledgeEscalation: async () => anEscalationDetail(),
      });
      const list = within(
        await screen.findByRole('region', { name: 'Escalated to you' }),
      );
      const [first, second] = list.getAllByRole('listitem');
      expect(first).toHaveTextContent(
        /Decide about the exception: The key.*Rita Day.*has to do it.*Overdue since 10 days ago · 13 Nov 2026.*next: goes to.*Risk board.*\(Oversight forum\) in 4 days · 27 Nov 2026/,
      );
      expect(second).toHaveTextContent(/Nobody has to do it/);
      expect(
        within(first).getByRole('link', { name: /The key/ }),
      ).toHaveAttribute('href', '/accountability/exceptions/escalations/4');
      expect(
        list.getByRole('link', { name: 'All that was escalated to you' }),
      ).toHaveAttribute(
        'href',
        '/accountability/exceptions?view=escalations&mine=true',
      );
      for (const name of [/^Acknowledge: The key/, /^Acknowledge: Another/]) {
        await userEvent.click(await screen.findByRole('button', { name }));
        await userEvent.click(
          within(screen.getByRole('dialog')).getByRole('button', {
            name: 'Acknowledge',
          }),
        );
      }
      expect(api.callsOf('acknowledgeEscalation')).toEqual([
        ['4', {}],
        ['5', {}],
      ]);
      await waitFor(() => expect(part()).not.toBeInTheDocument());
      expect(api.callsOf('listEscalations')[0][0]).toEqual({
        ...{ mine: 'true', limit: 5 },
      });
    });

    it('is not there for whoever may not see it', async () => {
      const no = await aResponseError(403);
      await show(<Escalated />, {
        listEscalations: () => Promise.reject(no),
      });
      expect(part()).not.toBeInTheDocument();
    });

    it('says what failed', async () => {
      await show(<Escalated />, {
        listEscalations: async () => {
          throw new Error('The line is down');
        },
      });
      expect(await screen.findByRole('alert')).toHaveTextContent(
        /Could not load what was escalated to you.*The line is down/,
      );
    });
  });

  describe('BreachConsequence', () => {
    const { spec } = anOutcomeDetail();
    const breached = anOutcomeDetail({
      status: 'breached',
      spec: { ...spec, consequence: 'Releases stop.' },
    });
    const breach = anEscalation({ id: '8', kind: 'mend-breach' });

    it('says what is in force, since when, and where that went', async () => {
      const api = await show(<BreachConsequence outcome={breached} />, {
        listEscalations: async () => ({ items: [breach], totals }),
      });
      expect(
        await screen.findByText(
          /^The agreed consequence is in force since 13 Nov 2026: Releases stop\./,
        ),
      ).toBeInTheDocument();
      expect(
        screen.getByRole('link', { name: 'See where it went' }),
      ).toHaveAttribute('href', '/accountability/exceptions/escalations/8');
      expect(api.callsOf('listEscalations')[0][0]).toEqual({
        ...{ outcome: breached.ref, kind: 'mend-breach', limit: 1 },
      });
    });

    it('takes the word of whoever was told, and of nobody else', async () => {
      let told = true;
      const api = await show(<BreachConsequence outcome={breached} />, {
        listEscalations: async () => ({
          ...{ items: [{ ...breach, told, acknowledged: !told }], totals },
        }),
        acknowledgeEscalation: async () => {
          told = false;
          return anEscalationDetail();
        },
      });
      await userEvent.click(
        await screen.findByRole('button', { name: /Acknowledge/ }),
      );
      await userEvent.click(
        within(screen.getByRole('dialog')).getByRole('button', {
          name: /Acknowledge/,
        }),
      );
      await waitFor(() =>
        expect(
          screen.queryByRole('button', { name: /Acknowledge/ }),
        ).not.toBeInTheDocument(),
      );
      expect(api.callsOf('acknowledgeEscalation')[0][0]).toBe('8');
    });

    it('says what the portal enforces, without a word of anything else', async () => {
      const enforced = anOutcomeDetail({
        status: 'breached',
        spec: { ...spec, whileBreached: { exceptions: 'executive-approves' } },
      });
      await show(<BreachConsequence outcome={enforced} />, {
        listEscalations: async () => ({ items: [], totals }),
      });
      expect(
        await screen.findByText(
          /is in force: The accountable executive approves every new or renewed exception\./,
        ),
      ).toBeInTheDocument();
    });

    it('says what is in force also to whoever may not see where it went', async () => {
      const no = await aResponseError(403);
      await show(<BreachConsequence outcome={breached} />, {
        listEscalations: () => Promise.reject(no),
      });
      expect(
        await screen.findByText(/is in force: Releases stop\./),
      ).toBeInTheDocument();
    });

    it.each([
      ['not breached', { ...breached, status: 'at-risk' as const }],
      ['nothing is agreed', { ...breached, spec }],
    ])('asks nothing where %s', async (__, outcome) => {
      const api = await show(<BreachConsequence outcome={outcome} />);
      expect(api.calls).toEqual([]);
    });
  });

  describe('NextLine', () => {
    const dana = aParty();
    const own = aParty({ ref: me, title: 'Rita Day' });
    const step = (partial: Partial<NextStep>): NextStep => ({
      ...{ kind: 'escalation', at: '2026-12-03T12:00:00.000Z', to: [] },
      ...partial,
    });
    it.each([
      [
        step({ rung: 'business-result', to: [dana] }),
        /^next: goes to.*Dana Fox\(Accountable executive\) in 10 days · 3 Dec 2026$/,
      ],
      [
        step({ kind: 'reminder', rung: 'holder', to: [dana, own] }),
        /^next: you are reminded in 10 days · 3 Dec 2026$/,
      ],
      [
        step({ kind: 'notice', rung: 'holder', to: [own] }),
        /^next: you are told in 10 days/,
      ],
      [
        step({ kind: 'reminder', rung: 'holder', to: [dana] }),
        /^next: a reminder goes to.*Dana Foxin 10 days/,
      ],
      [
        step({ kind: 'breach', rung: 'holder', to: [dana] }),
        /^next: it passes, and this is told to.*Dana Foxin 10 days/,
      ],
      [
        step({ rung: 'business-result', to: [own] }),
        /^next: goes to you\(Accountable executive\) in 10 days/,
      ],
      [
        step({ rung: 'business-result', to: [own, dana] }),
        /^next: goes to youand to.*Dana Fox\(Accountable executive\)/,
      ],
      [
        step({ kind: 'breach', rung: 'holder', to: [own] }),
        /^next: it passes, and this is told to youin 10 days/,
      ],
      [step({}), /^next: nobody would hear of it: a seat is vacant/],
      [
        step({ rung: 'exception-handling' }),
        /^next: nobody would hear of it: Seat Exceptions is vacant in 10 days/,
      ],
    ])('%#', async (next, words) => {
      await show(
        <div data-testid="next">
          <NextLine next={next} />
        </div>,
      );
      await screen.findByText(
        /\byou/.test(words.source) ? /\byou\b/ : /^next:/,
      );
      expect(screen.getByTestId('next')).toHaveTextContent(words);
    });
  });
});
