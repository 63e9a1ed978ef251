import { screen } from '@testing-library/react';
import { fakeAccountabilityApi } from '../testing';
import { inBothSystems } from '../testing/__testUtils__';
import { Verdicts } from './Verdicts';

describe.each(inBothSystems)('Verdicts, %s', (_, render) => {
  it('offers to ask for an exception, or says until when there is one', async () => {
    const failing = {
      ...{ ruleId: 'key-age', title: 'Keys are renewed', remedy: '' },
      severity: 'high' as const,
      verdict: { is: 'fail' as const, because: 'A key is old.' },
    };
    const excepted = {
      ...{ ...failing, ruleId: 'shared', title: 'Used by one' },
      exception: { id: '3', until: '2027-01-04T12:00:00.000Z' },
    };
    const asked = {
      ...{ ...failing, ruleId: 'unused', title: 'Is used', askedFor: '4' },
    };
    await render(
      <Verdicts identity={{ id: '1', verdicts: [failing, excepted, asked] }} />,
      { api: fakeAccountabilityApi() },
    );
    expect(
      (await screen.findAllByRole('link')).map(link => [
        link.textContent,
        link.getAttribute('href'),
      ]),
    ).toEqual([
      [
        'Request an exception',
        '/accountability/exceptions/new?rule=key-age&identity=1',
      ],
      ['Excepted until 4 Jan 2027', '/accountability/exceptions/3'],
      ['An exception is asked for', '/accountability/exceptions/4'],
    ]);
  });
});
