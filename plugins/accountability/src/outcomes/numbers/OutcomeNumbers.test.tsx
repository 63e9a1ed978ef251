import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type {
  OutcomeDetail,
  OutcomeSamples,
} from 'backstage-plugin-accountability-common';
import { anOutcomeDetail, fakeAccountabilityApi } from '../../testing';
import { inBothSystems } from '../../testing/__testUtils__';
import { OutcomeNumbers } from './OutcomeNumbers';

const numbers: OutcomeSamples = {
  measure: {
    ...{ id: 'grants', title: 'Grants', unit: 'identities' },
    ...{ direction: 'decrease', from: 'pushed' },
  },
  samples: [8, 7, 6.5].map((value, index) => ({
    ...{ at: `2026-10-0${index + 1}T00:00:00.000Z`, value },
    source: index === 0 ? 'built-in' : 'plugin:reviews',
  })),
  thinned: false,
};
const atRisk = anOutcomeDetail({
  status: 'at-risk',
  measure: {
    ...{ id: 'grants', direction: 'decrease', unit: 'identities' },
    ...{ baseline: 8, target: 4, targetDate: '2027-03-31' },
  },
  measurement: {
    ...{ status: 'at-risk', because: 'forecast-misses-target', stale: false },
    ...{ value: 6.5, at: '2026-10-03T00:00:00.000Z', forecast: 5.84 },
    recent: [8, 7, 6.5],
  },
});

describe.each(inBothSystems)('OutcomeNumbers, %s', (_, render) => {
  const show = async (
    outcome: OutcomeDetail = atRisk,
    answer: () => Promise<OutcomeSamples> = async () => numbers,
  ) => {
    const api = fakeAccountabilityApi({ getOutcomeSamples: answer });
    await render(<OutcomeNumbers outcome={outcome} />, { api });
    return api;
  };

  it('says how it stands and why, in words', async () => {
    await show();
    expect(
      await screen.findByText(
        'Going on like this it would be 5.8 on its date, and miss the target of 4.',
      ),
    ).toBeInTheDocument();
    expect(screen.getByText('At risk')).toBeInTheDocument();
    expect(
      screen.getByText(/Pushed by whoever counts it, as Grants/),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('img', { name: /Numbers over time/ }),
    ).toBeInTheDocument();
  });

  it('has the same as a table, the newest first', async () => {
    await show();
    await userEvent.click(await screen.findByText('Show as a table'));
    const [, newest, , oldest] = screen.getAllByRole('row', {
      hidden: true,
    });
    expect(within(newest).getByText('6.5')).toBeInTheDocument();
    expect(within(newest).getByText('plugin:reviews')).toBeInTheDocument();
    expect(within(oldest).getByText('this portal')).toBeInTheDocument();
  });

  it('says why there is no number, and when it is tried again', async () => {
    await show(
      {
        ...atRisk,
        status: 'unmeasured',
        measurement: {
          ...{ status: 'unmeasured', because: 'no-sample', stale: false },
          recent: [],
        },
      },
      async () => ({
        ...numbers,
        samples: [],
        measure: { ...numbers.measure, from: 'built-in' },
        unmeasured: 'It governs nothing so far',
        nextAt: '2026-11-23T12:01:00.000Z',
      }),
    );
    expect(
      await screen.findByText('No number has come so far.'),
    ).toBeInTheDocument();
    expect(screen.getByText(/It governs nothing so far/)).toBeInTheDocument();
    expect(screen.getByText(/The next one is taken/)).toBeInTheDocument();
    expect(screen.queryByText('Show as a table')).not.toBeInTheDocument();
  });

  it('says what failed', async () => {
    await show(atRisk, () => Promise.reject(new Error('The line is down')));
    expect(await screen.findByText(/The line is down/)).toBeInTheDocument();
  });

  it('shows nothing of an outcome that is not in force', async () => {
    const api = await show({ ...atRisk, status: 'draft' });
    expect(api.callsOf('getOutcomeSamples')).toEqual([]);
    expect(screen.queryByText('Numbers')).not.toBeInTheDocument();
  });
});
