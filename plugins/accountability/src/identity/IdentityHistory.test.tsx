import { screen, within } from '@testing-library/react';
import type { HistoryEntry } from 'backstage-plugin-accountability-common';
import { fakeAccountabilityApi } from '../testing';
import { inBothSystems } from '../testing/__testUtils__';
import { IdentityHistory } from './IdentityHistory';

const SAM = 'user:default/sam.lee';
const PAYMENTS = 'group:default/payments';

describe.each(inBothSystems)('IdentityHistory, %s', (_, render) => {
  const show = async (...history: Omit<HistoryEntry, 'at'>[]) => {
    await render(
      <IdentityHistory
        history={history.map(one => ({ at: '2026-11-22T12:00:00Z', ...one }))}
      />,
      { api: fakeAccountabilityApi() },
    );
    return (await screen.findAllByRole('listitem')).map(item => within(item));
  };

  it.each([
    ['claim', SAM, 'Claimed for', 'sam.lee'],
    ['transfer', PAYMENTS, 'Offered to', 'payments'],
    ['accept', PAYMENTS, 'Accepted for', 'payments'],
  ] as const)('names who a %s is for', async (action, owner, words, name) => {
    const [item] = await show({
      what: `${action}: ${owner}`,
      ...{ decision: { action, owner }, by: SAM, detail: 'We run it.' },
    });
    expect(item.getByText(words)).toBeInTheDocument();
    expect(
      item.getAllByRole('link', { name: new RegExp(name) })[0],
    ).toHaveAttribute(
      'href',
      `/catalog/default/${owner.split(':')[0]}/${name}`,
    );
    expect(item.queryByText(new RegExp(owner))).not.toBeInTheDocument();
  });

  it('says what names nobody, and what is no decision', async () => {
    const [released, seen] = await show(
      { what: 'release', decision: { action: 'release' } },
      { what: 'first seen by Cluster prod' },
    );
    expect(released.getByText('Released')).toBeInTheDocument();
    expect(seen.getByText('first seen by Cluster prod')).toBeInTheDocument();
  });
});
