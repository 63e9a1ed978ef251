import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { HealthItem } from 'backstage-plugin-accountability-common';
import { aResponseError, fakeAccountabilityApi } from '../testing';
import { inBothSystems } from '../testing/__testUtils__';
import { HealthContent } from './HealthContent';

const fine: HealthItem = {
  id: 'directory',
  level: 'ok',
  title: 'People of the catalog',
  detail: '50 people, read completely',
};
const late: HealthItem = {
  id: 'pipeline',
  level: 'warning',
  title: 'Judgements',
  detail: '20000 identities wait',
  remedy: 'Wait a little.',
};
const broken: HealthItem = {
  id: 'source:aws',
  level: 'error',
  title: 'AWS main',
  detail: 'The last run did not complete',
  remedy: 'Export it again.',
  since: '2026-10-20T00:00:00Z',
};

describe.each(inBothSystems)('HealthContent, %s', (_, render) => {
  it('names what is wrong, since when, and what to do, worst first', async () => {
    await render(<HealthContent />, {
      api: fakeAccountabilityApi({
        getHealth: async () => ({ items: [fine, late, broken] }),
      }),
    });
    expect(
      await screen.findByRole('heading', {
        name: '2 things need attention.',
      }),
    ).toBeInTheDocument();
    expect(
      screen.getAllByRole('heading', { level: 3 }).map(h => h.textContent),
    ).toEqual(['Needs attention now', 'Needs attention soon', 'Fine']);
    const now = within(
      screen.getByRole('region', { name: 'Needs attention now' }),
    );
    expect(now.getByText('AWS main')).toBeInTheDocument();
    expect(now.getByText('Error')).toBeInTheDocument();
    expect(now.getByText('What to do: Export it again.')).toBeInTheDocument();
    expect(now.getByText(/20 Oct 2026/)).toBeInTheDocument();
  });

  it('says that everything is fine, and looks again when asked', async () => {
    const answers = [[fine], [broken]];
    await render(<HealthContent />, {
      api: fakeAccountabilityApi({
        getHealth: async () => ({ items: answers.shift()! }),
      }),
    });
    expect(
      await screen.findByRole('heading', { name: 'Everything is fine.' }),
    ).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Look again' }));
    expect(
      await screen.findByRole('heading', {
        name: 'One thing needs attention.',
      }),
    ).toBeInTheDocument();
  });

  it('names the permission to whoever may not see it', async () => {
    const forbidden = await aResponseError(
      403,
      'This needs the permission accountability.source.read',
    );
    await render(<HealthContent />, {
      api: fakeAccountabilityApi({
        getHealth: () => Promise.reject(forbidden),
      }),
    });
    expect(
      await screen.findByText('You may not see the health'),
    ).toBeInTheDocument();
    expect(
      screen.getByText(/needs the permission accountability\.source\.read\./),
    ).toHaveTextContent('Ask those who run this portal for it.');
    expect(screen.queryByRole('heading', { level: 2 })).not.toBeInTheDocument();
  });
});
