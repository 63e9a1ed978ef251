import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { CharterVersion } from 'backstage-plugin-accountability-common';
import { aSeat, fakeAccountabilityApi } from '../../testing';
import { inBothSystems } from '../../testing/__testUtils__';
import { CharterHistory } from './CharterHistory';

const first: CharterVersion = {
  version: 1,
  at: '2026-09-01T00:00:00.000Z',
  origin: 'git',
  hash: 'aaaaaaaaaaaaaaaaaaaa',
  changes: [{ field: 'measure.target', after: '40' }],
};
const second: CharterVersion = {
  version: 2,
  at: '2026-11-20T12:00:00.000Z',
  origin: 'portal',
  by: 'user:default/dana.fox',
  reason: 'We can be quicker.',
  hash: 'bbbbbbbbbbbbbbbbbbbb',
  previousHash: first.hash,
  changes: [
    { field: 'measure.target', before: '40', after: '31' },
    {
      field: 'seats.legal',
      after: '[{"holder":"user:default/dana.fox","coOwner":false}]',
    },
    { field: 'riskTolerance', before: '"Ten."' },
  ],
};

describe.each(inBothSystems)('CharterHistory, %s', (_, render) => {
  const show = (charters: CharterVersion[]) =>
    render(<CharterHistory outcome={{ charters, seats: [aSeat()] }} />, {
      api: fakeAccountabilityApi(),
    });

  it('tells newest first who changed what, when and why', async () => {
    await show([first, second]);
    const [newest, oldest] = (await screen.findAllByText(/^Version \d$/)).map(
      title => title.closest('li') as HTMLElement,
    );
    expect(newest).toHaveTextContent('Version 2');
    expect(newest).toHaveTextContent('3 days ago · 20 Nov 2026');
    expect(newest).toHaveTextContent('in this portal');
    expect(newest).toHaveTextContent('We can be quicker.');
    const changes = within(newest)
      .getAllByRole('listitem')
      .map(change => change.textContent);
    expect(changes).toEqual([
      'Targetbefore: 40after: 31',
      'Seat Legalafter: Dana Fox(added)',
      'Risk tolerancebefore: Ten.(removed)',
    ]);
    expect(newest).toHaveTextContent(
      'Fingerprint bbbbbbbbbbbb follows aaaaaaaaaaaa',
    );
    expect(oldest).toHaveTextContent('in Git, whose history says by whom');
    expect(oldest).not.toHaveTextContent('40');
  });

  it('unfolds what it said at first', async () => {
    await show([first]);
    const button = await screen.findByRole('button', {
      name: 'Version 1: What it said at first',
    });
    expect(button).toHaveAttribute('aria-expanded', 'false');
    await userEvent.click(button);
    expect(screen.getByText('40')).toBeInTheDocument();
    expect(screen.queryByText('(added)')).not.toBeInTheDocument();
  });

  it('folds away many changes', async () => {
    await show([
      {
        ...second,
        changes: ['unit', 'id', 'target', 'baseline', 'direction'].map(
          field => ({ field: `measure.${field}`, after: '"decrease"' }),
        ),
      },
    ]);
    await userEvent.click(
      await screen.findByRole('button', {
        name: 'Version 2: Show all 5 changes',
      }),
    );
    expect(screen.getByText('Less is better')).toBeInTheDocument();
  });

  it('says when nothing is known yet', async () => {
    await show([]);
    expect(
      await screen.findByText('No version was recorded yet.'),
    ).toBeInTheDocument();
  });
});
