import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { OutcomeVerdict } from 'backstage-plugin-accountability-common';
import { fakeAccountabilityApi } from '../testing';
import { inBothSystems } from '../testing/__testUtils__';
import type { JudgedOutcome, OnAnswer } from './JudgedOutcome';
import { OutcomeFindings } from './OutcomeFindings';

const SEAT = {
  ...{ seat: 'legal' as const, holder: 'group:default/legal' },
  ...{ answer: { allowed: true }, delegate: { allowed: true } },
};

function aVerdict(partial: Partial<OutcomeVerdict> = {}): OutcomeVerdict {
  return {
    ...{ ruleId: 'ACC-06', title: 'Whoever answers is still here' },
    severity: 'critical',
    verdict: { is: 'fail', because: 'Still named, though gone: Dana Fox.' },
    since: '2026-11-20T08:00:00.000Z',
    sentence: 'Offboarding depends on somebody remembering.',
    frameworks: ['SP 800-53 PS-4'],
    remedy: 'Name a successor.',
    ...partial,
  };
}

function anOutcome(partial: Partial<JudgedOutcome> = {}): JudgedOutcome {
  return {
    ...{ ref: 'outcome:default/halve', origin: 'portal' },
    verdicts: [aVerdict()],
    may: { revise: { allowed: true }, seats: [] },
    ...partial,
  };
}

describe.each(inBothSystems)('OutcomeFindings, %s', (_, render) => {
  const show = (outcome: JudgedOutcome, onAnswer?: OnAnswer) =>
    render(<OutcomeFindings outcome={outcome} onAnswer={onAnswer} />, {
      api: fakeAccountabilityApi(),
    });

  it('says what is wrong, why, since when, what it serves, and what to do', async () => {
    await show(
      anOutcome({
        verdicts: [
          aVerdict(),
          aVerdict({ ruleId: 'ACC-01', verdict: { is: 'pass' } }),
        ],
      }),
    );
    expect(
      await screen.findByText('1 thing is wrong. 1 rule passes.'),
    ).toBeInTheDocument();
    for (const text of [
      /Still named, though gone: Dana Fox/,
      /Offboarding depends on somebody remembering/,
      /Name a successor/,
      /SP 800-53 PS-4/,
      /20 Nov 2026|Nov 20, 2026/,
    ]) {
      expect(screen.getByText(text)).toBeInTheDocument();
    }
    expect(screen.getByText('Critical')).toBeInTheDocument();
    expect(
      screen.getByRole('link', {
        name: /Request an exception: Whoever answers/,
      }),
    ).toHaveAttribute(
      'href',
      '/accountability/exceptions/new?rule=ACC-06&outcome=outcome%3Adefault%2Fhalve',
    );
    expect(
      screen.getByRole('link', { name: /Nominate somebody: Whoever answers/ }),
    ).toHaveAttribute('href', '/accountability/outcomes/default/halve/edit');
  });

  it('folds away what cannot be judged, with what is missing', async () => {
    await show(
      anOutcome({
        verdicts: [
          aVerdict({
            title: 'Its measure is fresh',
            verdict: { is: 'unknown', missing: ['samples of its measure'] },
          }),
        ],
      }),
    );
    const folded = await screen.findByText('1 cannot be judged yet');
    const details = folded.closest('details')!;
    expect(details).not.toHaveAttribute('open');
    expect(
      within(details).getByText('Missing: samples of its measure'),
    ).toBeInTheDocument();
    expect(
      screen.getByText(/Nothing that can be judged is wrong/),
    ).toBeInTheDocument();
  });

  it('leads to Git, to the controls, or to the answer, and nowhere else', async () => {
    const answered: string[] = [];
    const wrong = ['ACC-06', 'ACC-15', 'ACC-17'].map(ruleId =>
      aVerdict({ ruleId, title: ruleId }),
    );
    await show(
      anOutcome({
        ...{ origin: 'git', editUrl: 'https://git.example/edit' },
        verdicts: wrong,
        may: { revise: { allowed: false }, seats: [SEAT] },
      }),
      ({ seat }) => answered.push(seat),
    );
    const link = (name: string) => screen.getByRole('link', { name });
    expect(
      await screen.findByRole('link', { name: /^Change it in Git: ACC-06/ }),
    ).toHaveAttribute('href', 'https://git.example/edit');
    expect(link('Look at the controls: ACC-15')).toHaveAttribute(
      'href',
      '/accountability/outcomes/controls',
    );
    await userEvent.click(
      screen.getByRole('button', { name: 'Answer your seat: ACC-17' }),
    );
    expect(answered).toEqual(['legal']);
  });

  it('offers nothing that one may not do, and says when nothing was judged', async () => {
    await show(
      anOutcome({
        may: { revise: { allowed: false, why: 'No' }, seats: [] },
      }),
    );
    expect(
      await screen.findByText('Whoever answers is still here'),
    ).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: /Nominate/ })).toBeNull();
    await show(anOutcome({ verdicts: [] }));
    expect(
      await screen.findByText('It has not been judged yet.'),
    ).toBeInTheDocument();
  });
});
