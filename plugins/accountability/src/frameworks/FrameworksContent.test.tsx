import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type {
  AccountabilityApi,
  FrameworkDetail,
} from 'backstage-plugin-accountability-common';
import { AtPath } from '../inventory/__testUtils__';
import {
  aFramework,
  aRequirement,
  aResponseError,
  fakeAccountabilityApi,
} from '../testing';
import { inBothSystems } from '../testing/__testUtils__';
import { FrameworksContent } from './FrameworksContent';

const PAGE = '/accountability/scorecard/frameworks';
const rule = aRequirement().rules[0];
const owasp = aFramework([
  aRequirement({
    standing: 'fail',
    rules: [
      { ...rule, fail: 12, unknown: 1 },
      {
        ...{ ...rule, pass: 0, fail: 2 },
        ...{ ruleId: 'ACC-06', title: 'Holders are here' },
        subject: 'outcome',
      },
    ],
    outcomes: [
      { ref: 'outcome:default/halve', title: 'Halve it', status: 'breached' },
    ],
    controls: [
      {
        ...{ ref: 'control:default/leave', title: 'Leave well' },
        ...{ draft: false, ownerless: true },
      },
    ],
    hidden: 3,
    missing: [
      { gap: 'failing', count: 14 },
      { gap: 'breached', count: 1 },
      { gap: 'ownerless-control', count: 1 },
    ],
  }),
  aRequirement({
    ...{ id: 'NHI2:2025', text: 'Secret Leakage', standing: 'missing' },
    rules: [],
    missing: [{ gap: 'no-rule' }, { gap: 'not-declared' }],
  }),
]);
const csf = aFramework(
  [
    aRequirement({
      ...{ id: 'CSF GV.RR-02', text: 'Roles are known', group: 'CSF GV.RR' },
      rules: [
        { ...rule, pass: 0 },
        { ...rule, ruleId: 'off', title: 'An off one', enabled: false },
      ],
      standing: 'unknown',
    }),
  ],
  {
    ...{ key: 'csf', title: 'NIST CSF 2.0', complete: false },
    groups: [{ id: 'CSF GV.RR', title: 'Roles' }],
  },
);

describe.each(inBothSystems)('Frameworks, %s', (_, render) => {
  const open = async (
    answers: Partial<AccountabilityApi> = {},
    search = '',
  ) => {
    const all: FrameworkDetail[] = [owasp, csf];
    const api = fakeAccountabilityApi({
      listFrameworks: async () => all,
      getFramework: async key => all.find(one => one.key === key)!,
      ...answers,
    });
    await render(
      <AtPath path={`${PAGE}${search}`}>
        <FrameworksContent />
      </AtPath>,
      { api },
    );
    return api;
  };
  const item = async (id: string) =>
    within(await screen.findByRole('listitem', { name: id }));

  it('shows what speaks for each id and what is missing, and leads to the lists', async () => {
    await open();
    const offboarding = await item('NHI1:2025');
    expect(
      screen.getByText(
        'Something speaks for 1 of 2 ids of OWASP Non-Human Identities Top 10 (2025); 1 fail.',
      ),
    ).toBeInTheDocument();
    expect(offboarding.getByText('Something fails')).toBeInTheDocument();
    expect(offboarding.getByRole('link', { name: '12 fail' })).toHaveAttribute(
      'href',
      '/accountability/inventory?rule=accountable-owner&verdict=fail',
    );
    expect(offboarding.getByRole('link', { name: '2 fail' })).toHaveAttribute(
      'href',
      '/accountability/outcomes?rule=ACC-06&verdict=fail',
    );
    expect(offboarding.getByRole('link', { name: 'Halve it' })).toHaveAttribute(
      'href',
      '/accountability/outcomes/default/halve',
    );
    expect(offboarding.getByText('nobody owns it')).toBeInTheDocument();
    expect(
      offboarding.getByText('3 more that you may not see'),
    ).toBeInTheDocument();
    for (const words of [
      'Its rules fail 14 times.',
      '1 outcome that names it is breached.',
      'Nobody owns 1 control that names it.',
    ]) {
      expect(offboarding.getByText(words)).toBeInTheDocument();
    }
    const leakage = await item('NHI2:2025');
    expect(leakage.getByText('Nothing speaks for it')).toBeInTheDocument();
    expect(leakage.getByText('No rule watches it.')).toBeInTheDocument();
  });

  it('shows another framework by its groups, with what is switched off and what is left out', async () => {
    await open({}, '?framework=csf');
    const roles = await item('CSF GV.RR-02');
    expect(
      screen.getByRole('heading', { name: 'CSF GV.RR · Roles' }),
    ).toBeInTheDocument();
    expect(roles.getByText('has judged nothing yet')).toBeInTheDocument();
    expect(roles.getByText('switched off')).toBeInTheDocument();
    expect(roles.getByText('Nothing.')).toBeInTheDocument();
    expect(
      screen.getByText(/the framework has more\. Published by/),
    ).toBeInTheDocument();
  });

  it('chooses by how ids stand and by words, in the address', async () => {
    await open();
    await item('NHI1:2025');
    await userEvent.click(
      screen.getByRole('link', { name: '1 has nothing that speaks for it' }),
    );
    await waitFor(() =>
      expect(
        screen.queryByRole('listitem', { name: 'NHI1:2025' }),
      ).not.toBeInTheDocument(),
    );
    expect(screen.getByText('1 of 2 ids fits.')).toBeInTheDocument();
    expect(screen.getByTestId('address')).toHaveTextContent(
      `${PAGE}?standing=missing`,
    );
    await userEvent.type(screen.getByRole('searchbox'), 'improper');
    expect(await screen.findByText('No id fits.')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Show all' }));
    expect(
      await screen.findByRole('listitem', { name: 'NHI1:2025' }),
    ).toBeInTheDocument();
  });

  it('says which permission is missing', async () => {
    const refused = await aResponseError(
      403,
      'This needs the permission accountability.organisation.read',
    );
    await open({ listFrameworks: () => Promise.reject(refused) });
    expect(
      await screen.findByText(/accountability\.organisation\.read/),
    ).toBeInTheDocument();
  });

  it('says what failed, and tries again', async () => {
    const failure = await aResponseError(500, 'the database is away');
    const answers = [() => Promise.reject(failure), async () => owasp];
    await open({ getFramework: () => answers.shift()!() });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Could not load this frameworkthe database is away',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await item('NHI1:2025');
  });
});
