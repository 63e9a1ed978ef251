import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type {
  AccountabilityApi,
  OutcomeDetail,
} from 'backstage-plugin-accountability-common';
import {
  anOutcomeDetail,
  aResponseError,
  fakeAccountabilityApi,
} from '../../testing';
import { inBothSystems } from '../../testing/__testUtils__';
import { OutcomeBody } from './OutcomeBody';
import { useOutcome } from './useOutcome';

const REF = 'outcome:default/halve-standing-privilege';
const { spec, may } = anOutcomeDetail();

function Page() {
  const outcome = useOutcome(REF);
  return (
    <>
      <OutcomeBody outcome={outcome} />
      <button onClick={() => outcome.reload()}>Read again</button>
    </>
  );
}

describe.each(inBothSystems)('OutcomeBody, %s', (_, render) => {
  const show = async (
    partial: Partial<OutcomeDetail> = {},
    getOutcome: AccountabilityApi['getOutcome'] = async () =>
      anOutcomeDetail(partial),
  ) => {
    const api = fakeAccountabilityApi({ getOutcome });
    await render(<Page />, { api });
    return api;
  };
  const section = async (name: string) =>
    within(await screen.findByRole('region', { name }));

  it('begins with who answers for it and how it stands, and says why when asked', async () => {
    await show({
      status: 'at-risk',
      measurement: {
        status: 'at-risk',
        because: 'forecast-misses-target',
        stale: true,
        value: 54,
        at: '2026-11-20T12:00:00.000Z',
        recent: [],
      },
    });
    expect(
      await screen.findByRole('heading', { name: 'Halve standing privilege' }),
    ).toBeInTheDocument();
    expect(
      screen.getByText(
        'Dana Fox answers for it; every seat is held by somebody who accepted it.',
      ),
    ).toBeInTheDocument();
    const why = screen.getByRole('button', { name: 'Why? At risk' });
    expect(screen.queryByText(/Where the numbers are going/)).toBeNull();
    await userEvent.click(why);
    expect(
      screen.getByText(
        /Where the numbers are going, .* The last number is older/,
      ),
    ).toBeInTheDocument();
  });

  it('is changed in the form where the portal declares it', async () => {
    await show({ declaredBy: 'user:default/dana.fox' });
    expect(
      await screen.findByRole('link', {
        name: 'Change Halve standing privilege',
      }),
    ).toHaveAttribute(
      'href',
      '/accountability/outcomes/default/halve-standing-privilege/edit',
    );
  });

  it('says why it may not be changed', async () => {
    await show({
      may: { ...may, revise: { allowed: false, why: 'Ask the CISO' } },
    });
    expect(
      await screen.findByRole('button', {
        name: 'Change Halve standing privilege',
        description: 'Ask the CISO',
      }),
    ).toHaveAttribute('aria-disabled', 'true');
  });

  it('is changed in its file where Git declares it', async () => {
    await show({
      origin: 'git',
      editUrl: 'https://example.com/edit',
      overruled: true,
    });
    expect(
      await screen.findByRole('link', {
        name: /Changed in Git: open the file/,
      }),
    ).toHaveAttribute('href', 'https://example.com/edit');
    expect(
      screen.queryByRole('link', { name: /^Change / }),
    ).not.toBeInTheDocument();
    expect(
      screen.getByText(/Git declares an outcome of this name too/),
    ).toBeInTheDocument();
  });

  it('lists what keeps it a draft, with what to write where', async () => {
    await show({
      status: 'draft',
      problems: [
        { path: 'spec.measure.target', message: 'an active outcome needs one' },
      ],
    });
    const problems = await section('What keeps it a draft');
    expect(
      problems.getByText('An active outcome needs one'),
    ).toBeInTheDocument();
    expect(
      problems.getByRole('link', { name: 'spec.measure.target' }),
    ).toHaveAttribute(
      'href',
      '/accountability/outcomes/default/halve-standing-privilege/edit?field=spec.measure.target',
    );
  });

  it('says what was agreed, and what was not', async () => {
    await show({
      measure: {
        ...spec.measure,
        thresholds: { atRisk: 55, breached: 70 },
        breachWindow: { days: 14 },
      },
      spec: {
        ...spec,
        failureModes: ['rotation'],
        owningProcess: { name: 'Key rotation' },
        review: { cadence: 'quarterly' },
        revisitOn: '2027-06-01',
        scope: { kind: 'Component' },
        frameworks: ['NHI5:2025'],
      },
    });
    const facts = await section('What was agreed');
    for (const words of [
      'at risk from 55, breached from 70',
      '14 days',
      'Every week',
      'Secrets not renewed',
      'Key rotation',
      'Every quarter',
      '1 Jun 2027 · in 6 months',
      'kind is Component',
      'NHI5:2025',
      'Nobody has set it; that is for the mission seat.',
      'Nothing was agreed.',
    ]) {
      expect(facts.getByText(words)).toBeInTheDocument();
    }
  });

  it('shows decision rights with their proof, and which stand', async () => {
    await show({
      rights: [
        {
          seat: 'business-result',
          verb: 'approve-exception',
          lever: 'budget',
          upTo: 'high',
          scope: ['system:default/shop'],
          proof: {
            kind: 'policy',
            title: 'Budget policy',
            link: 'https://example.com/policy',
          },
          verifiedBy: 'user:default/dana.fox',
          verifiedOn: '2026-10-01',
          expiresOn: '2026-12-05',
          standing: 'verified',
        },
        {
          seat: 'legal',
          verb: 'validate-clause',
          lever: 'contract',
          standing: 'unverified',
        },
      ],
    });
    const rights = await section('Decision rights');
    const [, first, second] = rights.getAllByRole('row');
    expect(first).toHaveTextContent(
      'May approve exceptions up to severity high: verified',
    );
    expect(first).toHaveTextContent('For shop');
    expect(first).toHaveTextContent('5 Dec 2026 · in 12 days');
    expect(
      within(first).getByRole('link', { name: /Policy: Budget policy/ }),
    ).toHaveAttribute('href', 'https://example.com/policy');
    expect(second).toHaveTextContent(
      'May validate contract clauses: not verified',
    );
    expect(second).toHaveTextContent('By nobody');
  });

  it('calls accountability without any right what it is', async () => {
    await show();
    expect(
      (await section('Decision rights')).getByText(/is theatre/),
    ).toBeInTheDocument();
    expect(
      (await section('Commitments')).getByText(/No people and no money/),
    ).toBeInTheDocument();
  });

  it('shows what is committed, until when, and by whom it is backed', async () => {
    await show({
      commitments: [
        {
          what: 'One engineer',
          people: 1,
          money: { amount: 120_000, currency: 'EUR' },
          until: '2026-11-22',
          backedBy: 'user:default/dana.fox',
        },
        { what: 'Licences' },
      ],
    });
    const commitments = await section('Commitments');
    expect(
      commitments.getByText('1 person · €120,000 · ended on 22 Nov 2026'),
    ).toBeInTheDocument();
    expect(
      commitments.getByText('Nobody is named who backs it.'),
    ).toBeInTheDocument();
  });

  it('tells what happened to its seats', async () => {
    await show({
      seatEvents: [
        {
          at: '2026-11-20T12:00:00.000Z',
          seat: 'legal',
          what: 'decline',
          by: 'user:default/kim',
          holder: 'group:default/legal',
          reason: 'No contract.',
        },
      ],
    });
    const events = await section('What happened to its seats');
    expect(events.getByRole('listitem')).toHaveTextContent(
      'kim declined Legal for legal No contract.3 days ago',
    );
  });

  it('says so when there is none, or none to be seen', async () => {
    const failure = await aResponseError(404);
    await show({}, () => Promise.reject(failure));
    expect(
      await screen.findByText(
        'There is no such outcome, or you may not see it.',
      ),
    ).toBeInTheDocument();
  });

  it.each([
    [403, 'You may not see this outcome'],
    [503, 'Could not load this outcome'],
  ])('answers %s in words', async (status, words) => {
    const failure = await aResponseError(status);
    await show({}, () => Promise.reject(failure));
    expect(await screen.findByText(words)).toBeInTheDocument();
  });

  it('keeps the old picture when the new one fails', async () => {
    const failure = await aResponseError(503, 'the database is away');
    const answers = [async () => anOutcomeDetail()];
    await show({}, () =>
      (answers.shift() ?? (() => Promise.reject(failure)))(),
    );
    await screen.findByRole('heading', { name: 'Halve standing privilege' });
    await userEvent.click(screen.getByRole('button', { name: 'Read again' }));
    expect(
      await screen.findByText(/reading it again failed: the database is away/),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('heading', { name: 'Halve standing privilege' }),
    ).toBeInTheDocument();
  });
});
