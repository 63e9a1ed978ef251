import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type {
  AccountabilityApi,
  RuleDescription,
} from 'backstage-plugin-accountability-common';
import {
  anOverview,
  aResponseError,
  aRuleDescription,
  fakeAccountabilityApi,
} from '../testing';
import { inBothSystems } from '../testing/__testUtils__';
import { RulesContent } from './RulesContent';

const keyAge = aRuleDescription();
const off: RuleDescription = {
  ...keyAge,
  id: 'unused',
  title: 'It is used',
  enabled: false,
};
const overview = anOverview({
  byRule: [
    {
      ruleId: 'key-age',
      title: 'Its keys are young',
      severity: 'high',
      pass: 1200,
      fail: 7,
      excepted: 0,
      unknown: 1,
      notApplicable: 40,
    },
  ],
});

describe.each(inBothSystems)('RulesContent, %s', (_, render) => {
  const show = (answers: Partial<AccountabilityApi> = {}) =>
    render(<RulesContent />, {
      api: fakeAccountabilityApi({
        listRules: async () => [off, keyAge],
        getOverview: async () => overview,
        ...answers,
      }),
    });

  it('says what each rule wants, by which threshold, and what it finds', async () => {
    await show();
    expect(
      await screen.findByRole('heading', {
        name: '1 rule judges, and finds something wrong.',
      }),
    ).toBeInTheDocument();
    for (const text of [
      keyAge.description,
      keyAge.source,
      keyAge.remedy,
      keyAge.unknownWhen,
      'NHI7:2025',
    ]) {
      expect(screen.getAllByText(text)[0]).toBeInTheDocument();
    }
    // Each number leads to the list behind it.
    for (const [words, verdict] of [
      ['1,200 pass', 'pass'],
      ['7 fail', 'fail'],
      ['1 is unknown', 'unknown'],
      ['40 are not concerned', 'not-applicable'],
    ]) {
      expect(screen.getByRole('link', { name: words })).toHaveAttribute(
        'href',
        `/accountability/inventory?rule=key-age&verdict=${verdict}`,
      );
    }
    // Those that are off stand last.
    expect(
      screen
        .getAllByRole('heading', { level: 3 })
        .map(heading => heading.textContent),
    ).toEqual(['Its keys are young', 'It is used']);
    expect(screen.getByText('Switched off')).toBeInTheDocument();
  });

  it('keeps rules about outcomes in a group of their own', async () => {
    const sentence = 'Offboarding depends on somebody remembering.';
    const stillHere: RuleDescription = {
      ...{ ...keyAge, id: 'ACC-06', subject: 'outcome', sentence },
      title: 'Whoever answers is still here',
    };
    await show({ listRules: async () => [stillHere, keyAge] });
    const group = await screen.findByRole('region', {
      name: '1 rule about outcomes',
    });
    expect(within(group).getByText(stillHere.title)).toBeInTheDocument();
    expect(within(group).getByText(sentence)).toBeInTheDocument();
    expect(within(group).queryByText(keyAge.title)).toBeNull();
    expect(
      screen.getByRole('heading', {
        name: '1 of 2 rules find something wrong.',
      }),
    ).toBeInTheDocument();
  });

  it('says of how many outcomes a rule about them says what', async () => {
    const escalated: RuleDescription = {
      ...{ ...keyAge, id: 'OUT-03', subject: 'outcome' },
      title: 'A breach is escalated',
    };
    const { title, severity } = escalated;
    await show({
      listRules: async () => [escalated, keyAge],
      getOverview: async () => ({
        ...overview,
        outcomesByRule: [
          {
            ...{ ruleId: 'OUT-03', title, severity },
            ...{ pass: 4, fail: 2, excepted: 1, unknown: 0, notApplicable: 3 },
          },
        ],
      }),
    });
    const group = within(
      await screen.findByRole('region', {
        name: '1 rule about outcomes · 1 finds something',
      }),
    );
    for (const [words, behind] of [
      ['4 pass', 'verdict=pass'],
      ['2 fail', 'verdict=fail&excepted=false'],
      ['1 is excepted', 'verdict=fail&excepted=true'],
      ['3 are not concerned', 'verdict=not-applicable'],
    ]) {
      expect(group.getByRole('link', { name: words })).toHaveAttribute(
        'href',
        `/accountability/outcomes?rule=OUT-03&${behind}`,
      );
    }
  });

  it('counts what policy engines let pass as the programme does', async () => {
    const known: RuleDescription = {
      ...{ ...keyAge, id: 'EXC-13', subject: 'exemption' },
      title: 'The register knows of it',
    };
    await show({
      listRules: async () => [known],
      getOverview: async () => ({
        ...overview,
        exemptionsByRule: [
          {
            ...{ ruleId: 'EXC-13', title: known.title, severity: 'high' },
            ...{ pass: 1, fail: 1, excepted: 0, unknown: 0, notApplicable: 0 },
          },
        ],
      }),
    });
    expect(
      await screen.findByRole('heading', {
        name: '1 rule judges, and finds something wrong.',
      }),
    ).toBeInTheDocument();
    expect(screen.getByRole('link', { name: '1 fails' })).toHaveAttribute(
      'href',
      '/accountability/exceptions?view=programme#exemptions',
    );
  });

  it('finds rules by words, and those that find something', async () => {
    const unused: RuleDescription = {
      ...{ ...keyAge, id: 'unused-identity' },
      title: 'It is used',
    };
    await show({ listRules: async () => [unused, keyAge] });
    await userEvent.type(await screen.findByRole('searchbox'), 'unused');
    await waitFor(() => expect(screen.queryByText(keyAge.title)).toBeNull());
    expect(screen.getByText(unused.title)).toBeInTheDocument();

    await userEvent.click(
      screen.getByRole('checkbox', { name: 'Only those that find something' }),
    );
    expect(await screen.findByText('No rule fits')).toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', { name: 'Show all rules' }),
    );
    expect(await screen.findByText(keyAge.title)).toBeInTheDocument();
    expect(screen.getByText(unused.title)).toBeInTheDocument();
  });

  it('shows the rules to whoever may not see totals', async () => {
    const forbidden = await aResponseError(403);
    await show({ getOverview: () => Promise.reject(forbidden) });
    expect(
      await screen.findByText(/may not see totals of the organisation/),
    ).toHaveTextContent(
      'This needs the permission accountability.organisation.read. Ask those who run this portal for it.',
    );
    expect(screen.getByText('Its keys are young')).toBeInTheDocument();
  });

  it('says what failed, and tries again when asked', async () => {
    const away = await aResponseError(503, 'the database is away');
    const answers = [() => Promise.reject(away), async () => [keyAge]];
    await show({ listRules: () => answers.shift()!() });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'the database is away',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Its keys are young')).toBeInTheDocument();
  });

  it('names the permission to whoever may not see the rules', async () => {
    const forbidden = await aResponseError(
      403,
      'This needs the permission accountability.identity.read',
    );
    await show({
      listRules: () => Promise.reject(forbidden),
      getOverview: () => Promise.reject(forbidden),
    });
    expect(
      await screen.findByText('You may not see the rules'),
    ).toBeInTheDocument();
    expect(
      screen.getByText(/needs the permission accountability\.identity\.read\./),
    ).toBeInTheDocument();
    expect(screen.queryByText('No rule is installed.')).not.toBeInTheDocument();
  });
});
