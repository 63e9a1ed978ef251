import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { OutcomeDetail } from 'backstage-plugin-accountability-common';
import { AtPath } from '../../inventory/__testUtils__';
import {
  aGovernedSystem,
  anOutcomeDetail,
  fakeAccountabilityApi,
} from '../../testing';
import { inBothSystems } from '../../testing/__testUtils__';
import { SystemsTier } from './SystemsTier';

const PAGE = '/accountability/outcomes/default/halve-standing-privilege';

describe.each(inBothSystems)('SystemsTier, %s', (_, render) => {
  const show = async (partial: Partial<OutcomeDetail> = {}) => {
    await render(
      <AtPath path={PAGE}>
        <SystemsTier outcome={anOutcomeDetail(partial)} />
      </AtPath>,
      { api: fakeAccountabilityApi() },
    );
    await screen.findByRole('heading', { name: 'What it governs' });
  };

  const systems = Array.from({ length: 300 }, (_one, n) =>
    aGovernedSystem({
      ref: `system:default/s${n}`,
      title: `s${n}`,
      identities: n,
      flag: n === 7 ? 'true' : 'false',
      ownerless: n === 7 ? 2 : 0,
    }),
  );

  it('draws the worst first, some of the others, and a door to the rest', async () => {
    await show({ systems, moreSystems: 5 });
    const tiles = screen
      .getByRole('link', { name: 's7' })
      .closest('ul') as HTMLElement;
    const items = within(tiles).getAllByRole('listitem');
    expect(items).toHaveLength(25);
    expect(items[0]).toHaveTextContent('s72 of 7 identities ownerless');
    expect(
      within(items[0]).getByRole('link', {
        name: 's7: 2 of 7 identities ownerless',
      }),
    ).toHaveAttribute(
      'href',
      '/accountability/inventory?entity=system%3Adefault%2Fs7&ownership=ownerless',
    );
    expect(
      within(items[24]).getByRole('link', { name: 'and 281 more' }),
    ).toHaveAttribute('href', `${PAGE}?systems=all`);
    expect(
      screen.getByRole('link', { name: 'All 305 systems' }),
    ).toBeInTheDocument();
  });

  it('lists those in one state when their number is followed, and goes back', async () => {
    await show({ systems });
    await userEvent.click(screen.getByRole('link', { name: '1 flagged' }));
    const row = within(await screen.findByRole('row', { name: /s7/ }));
    expect(row.getByText('Flagged')).toBeInTheDocument();
    expect(row.getByText('Nobody')).toBeInTheDocument();
    expect(screen.getAllByRole('row')).toHaveLength(2);
    expect(screen.getByTestId('address')).toHaveTextContent(
      `${PAGE}?systems=flagged`,
    );
    await userEvent.click(
      screen.getByRole('link', { name: 'Back to the tiles' }),
    );
    expect(screen.queryByRole('row')).not.toBeInTheDocument();
  });

  it('keeps what is not known apart from what is in order', async () => {
    await show({
      systems: [
        aGovernedSystem({ title: 'clean' }),
        aGovernedSystem({
          ref: 'system:a/b',
          title: 'dark',
          flag: 'unknown',
        }),
        aGovernedSystem({
          ref: 'system:a/c',
          title: 'late',
          flag: 'excepted',
          excepted: 1,
        }),
        aGovernedSystem({
          ref: undefined,
          title: 'Without a system',
          identities: 0,
          flag: null,
        }),
      ],
    });
    for (const name of [
      '1 accounted for',
      '1 not known yet',
      '1 excepted',
      '1 without identities',
    ]) {
      expect(screen.getByRole('link', { name })).toBeInTheDocument();
    }
    expect(screen.getByText('No identities')).toBeInTheDocument();
    expect(screen.getByText('9 identities, not known yet')).toBeInTheDocument();
  });

  it('counts entities for whoever may see no identities', async () => {
    const hidden = { identities: 0, ownerless: 0, excepted: 0 };
    await show({
      systems: [
        aGovernedSystem({
          ...{ ...hidden, title: 'pay', ref: 'system:default/pay' },
          ...{ flag: 'true', entities: 8, flagged: 2 },
        }),
        aGovernedSystem({
          ...{ ...hidden, title: 'lab', ref: 'system:default/lab' },
          ...{ flag: 'false', entities: 1, flagged: 0 },
        }),
      ],
    });
    expect(screen.getByText('2 of 8 entities flagged')).toBeInTheDocument();
    expect(screen.getByText('1 entity, accounted for')).toBeInTheDocument();
    expect(screen.queryByText(/of 0 identities/)).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('link', { name: '1 flagged' }));
    expect(await screen.findByRole('row', { name: /pay/ })).toHaveTextContent(
      /8not for you to seenot for you to see$/,
    );
  });

  it('says when nothing lies in its scope', async () => {
    await show({
      governs: { entities: 0, flagged: 0, identities: 0, ownerless: 0 },
    });
    expect(
      screen.getByText(/^Nothing that you may see lies in its scope so far\./),
    ).toBeInTheDocument();
  });
});
