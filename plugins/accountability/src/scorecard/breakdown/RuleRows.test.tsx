import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { AtPath } from '../../inventory/__testUtils__';
import {
  anOverview,
  aResponseError,
  fakeAccountabilityApi,
} from '../../testing';
import { inBothSystems } from '../../testing/__testUtils__';
import { Breakdown } from './Breakdown';

const none = { pass: 0, fail: 0, excepted: 0, unknown: 0 };
const overview = anOverview({
  byRule: [
    {
      ...{ ruleId: 'key-age', title: 'Keys are young', severity: 'high' },
      ...{ ...none, fail: 9, notApplicable: 0 },
    },
  ],
  outcomesByRule: [
    {
      ...{ ruleId: 'OUT-03', title: 'A breach escalates' },
      ...{ severity: 'critical', ...none, fail: 2, notApplicable: 1 },
    },
    {
      ...{ ruleId: 'ACC-01', title: 'Somebody answers for the result' },
      ...{ severity: 'critical', ...none, pass: 3, notApplicable: 0 },
    },
  ],
});

describe.each(inBothSystems)('The breakdown by rule, %s', (_, render) => {
  const show = async (exportRules = async () => new Response('rule')) => {
    const api = fakeAccountabilityApi({ exportRules });
    await render(
      <AtPath path="/accountability/scorecard?by=rule">
        <Breakdown overview={overview} />
      </AtPath>,
      { api },
    );
    return api;
  };
  const save = async () =>
    userEvent.click(
      await screen.findByRole('button', { name: 'Export as CSV' }),
    );

  it('says of each rule what it says of all', async () => {
    const api = await show();
    expect(await screen.findByText('Keys are young')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: '9 fail' })).toHaveAttribute(
      'href',
      '/accountability/inventory?rule=key-age&verdict=fail',
    );
    const outcomes = within(
      screen.getByRole('region', {
        name: 'About outcomes: 1 of 2 rules find something',
      }),
    );
    expect(outcomes.getByRole('link', { name: '2 fail' })).toHaveAttribute(
      'href',
      '/accountability/outcomes?rule=OUT-03&verdict=fail',
    );
    // What nothing fails is there for who looks for it.
    expect(outcomes.getByText('1 rule that nothing fails').tagName).toBe(
      'SUMMARY',
    );
    expect(
      outcomes.getByText('Somebody answers for the result'),
    ).toBeInTheDocument();
    expect(api.callsOf('getScorecard')).toEqual([]);
  });

  it('is saved as a file', async () => {
    const api = await show();
    await save();
    await waitFor(() => expect(api.callsOf('exportRules')).toHaveLength(1));
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('says why it could not be saved', async () => {
    const away = await aResponseError(503, 'the database is away');
    await show(() => Promise.reject(away));
    await save();
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'It could not be exported: the database is away',
    );
  });
});
