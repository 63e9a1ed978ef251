import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type {
  OutcomeDetail,
  SeatView,
} from 'backstage-plugin-accountability-common';
import { AtPath } from '../../inventory/__testUtils__';
import {
  aGovernedSystem,
  anOutcomeDetail,
  aSeat,
  aVacantSeat,
  fakeAccountabilityApi,
} from '../../testing';
import { inOneSystem } from '../../testing/__testUtils__';
import { OutcomePicture } from './OutcomePicture';

const PAGE = '/accountability/outcomes/default/halve-standing-privilege';
const right = {
  seat: 'control-system',
  verb: 'revoke-credential',
  lever: 'access',
} as const;

describe.each(inOneSystem)('OutcomePicture, %s', (_, render) => {
  const show = async (partial: Partial<OutcomeDetail> = {}, search = '') => {
    const answered: SeatView[] = [];
    await render(
      <AtPath path={PAGE + search}>
        <OutcomePicture
          outcome={anOutcomeDetail(partial)}
          onAnswer={seat => answered.push(seat)}
        />
      </AtPath>,
      { api: fakeAccountabilityApi() },
    );
    await screen.findByRole('heading', { name: 'Who answers for it' });
    return answered;
  };
  const seatBox = (name: string) =>
    within(
      screen
        .getByRole('heading', { name, level: 4 })
        .closest('li') as HTMLElement,
    );

  it('is a list of lists for those who do not see it: seats, controls, systems', async () => {
    await show({
      seats: [
        aSeat(),
        aSeat({ seat: 'control-system' }),
        aSeat({ seat: 'legal' }),
        aSeat({ seat: 'cloud', power: 'none' }),
      ],
      controls: [],
      systems: [aGovernedSystem()],
    });
    const names = (list: string) =>
      within(screen.getByRole('list', { name: list }))
        .getAllByRole('heading')
        .map(heading => heading.textContent);
    expect(names('Accountable for the result')).toEqual(['Business result']);
    expect(names('Carrying it')).toEqual(['Control system']);
    expect(names('Functions at the table')).toEqual(['Legal']);
    expect(names('Control domains')).toEqual(['Cloud']);
    expect(
      screen.getAllByRole('heading', { level: 3 }).map(h => h.textContent),
    ).toEqual([
      'Three seats carry it',
      'Functions at the table',
      'Control domains',
      'Controls that carry it out',
      'What it governs',
    ]);
  });

  it.each<[string, Partial<SeatView>, string]>([
    [
      'vacant',
      { state: 'vacant', holder: undefined },
      'Vacant since 12 Oct 2026, 42 days ago',
    ],
    [
      'waiting',
      { state: 'waiting' },
      'Has not accepted yet; asked on 12 Oct 2026, 42 days ago',
    ],
    [
      'waiting after a change',
      {
        state: 'waiting',
        answer: {
          answer: 'accept',
          by: 'user:default/dana.fox',
          at: '2026-09-01T00:00:00.000Z',
          charterVersion: 2,
        },
      },
      'Accepted version 2; the terms changed on 12 Oct 2026, 42 days ago',
    ],
    [
      'left by its holder',
      {
        state: 'drifted',
        holder: { ref: 'user:default/sam', standing: 'user-left' },
      },
      'Holder left on 12 Oct 2026, 42 days ago',
    ],
    [
      'of somebody unknown',
      {
        state: 'drifted',
        holder: { ref: 'user:default/sam', standing: 'not-in-catalog' },
      },
      'Holder is not in the catalog since 12 Oct 2026, 42 days ago',
    ],
    [
      'of an empty group',
      {
        state: 'drifted',
        holder: { ref: 'group:default/squad', standing: 'group-empty' },
      },
      'Nobody is in this group since 12 Oct 2026, 42 days ago',
    ],
  ])('shows since when a seat is %s', async (_state, seat, words) => {
    await show({ seats: [aSeat({ seat: 'mission', ...seat })] });
    expect(seatBox('Mission').getByText(words)).toBeInTheDocument();
  });

  it('leads from a holder who is gone to passing on what they hold', async () => {
    const holder = { ref: 'user:default/sam', standing: 'user-left' } as const;
    const seat = aSeat({ seat: 'mission', state: 'drifted', holder });
    await show({ seats: [seat] });
    const link = seatBox('Mission').getByRole('link', { name: /^Transfer/ });
    expect(link).toHaveAttribute(
      'href',
      '/accountability/admin/transfers?from=user%3Adefault%2Fsam',
    );
  });

  it('shows why somebody declined, and who acts for whom', async () => {
    await show({
      seats: [
        aSeat({
          seat: 'legal',
          state: 'declined',
          answer: {
            answer: 'decline',
            by: 'user:default/dana.fox',
            at: '2026-10-12T00:00:00.000Z',
            reason: 'No contract is involved.',
            charterVersion: 1,
          },
        }),
        aSeat({
          seat: 'mission',
          coOwner: true,
          delegate: {
            id: '1',
            to: {
              ref: 'user:default/kim',
              title: 'Kim Roe',
              standing: 'active',
            },
            from: '2026-11-20T00:00:00.000Z',
            until: '2026-12-05T12:00:00.000Z',
            reason: 'On leave.',
          },
        }),
      ],
    });
    expect(seatBox('Legal').getByText(/^Declined on/)).toHaveTextContent(
      'Declined on 12 Oct 2026, 42 days ago: No contract is involved.',
    );
    expect(
      seatBox('Mission').getByText('Kim Roe acts for them until 5 Dec 2026'),
    ).toBeInTheDocument();
    expect(seatBox('Mission').getByText('Co-owner')).toBeInTheDocument();
  });

  it.each<[string, SeatView['power'], string]>([
    ['none', 'none', 'Holds no decision right'],
    [
      'an unproven one',
      'unverified',
      'No verified right to revoke credentials',
    ],
    ['an old proof', 'expired', 'The right to revoke credentials has expired'],
  ])(
    'names the right that a seat with %s lacks',
    async (_right, power, words) => {
      await show({
        seats: [aSeat({ seat: 'control-system', power })],
        rights: power === 'none' ? [] : [{ ...right, standing: power }],
      });
      const box = seatBox('Control system');
      expect(box.getByText(words)).toBeInTheDocument();
      expect(
        box.getByRole('link', {
          name: 'Add the proof of a right of Control system',
        }),
      ).toHaveAttribute('href', `${PAGE}/edit?field=spec.decisionRights`);
    },
  );

  it('says why a seat stands so when asked, by keyboard', async () => {
    await show({
      seats: [aSeat({ seat: 'control-system', state: 'waiting' })],
      rights: [{ ...right, standing: 'unverified' }],
    });
    const why = screen.getByRole('button', { name: 'Why? Control system' });
    expect(why).toHaveAttribute('aria-expanded', 'false');
    await userEvent.tab();
    while (document.activeElement !== why) await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    expect(why).toHaveAttribute('aria-expanded', 'true');
    expect(
      screen.getByText(/The holder has not answered, or the terms changed/),
    ).toBeInTheDocument();
    expect(
      screen.getByText('May revoke credentials: not verified'),
    ).toBeInTheDocument();
  });

  it.each<[string, Partial<OutcomeDetail>, string, string]>([
    [
      'in the form',
      { origin: 'portal' },
      'Nominate somebody for Exceptions',
      `${PAGE}/edit?field=spec.seats.exception-handling`,
    ],
    [
      'in the file that declares it',
      { origin: 'git', editUrl: 'https://example.com/edit' },
      'Nominate in Git: Exceptions',
      'https://example.com/edit',
    ],
  ])('fills a hole %s', async (_where, partial, name, href) => {
    await show({
      ...partial,
      seats: [aVacantSeat({ seat: 'exception-handling' })],
    });
    expect(screen.getByRole('link', { name })).toHaveAttribute('href', href);
  });

  it('says that Git is the place where the catalog knows no file', async () => {
    await show({
      origin: 'git',
      editUrl: undefined,
      seats: [aVacantSeat({ seat: 'exception-handling' })],
    });
    expect(
      screen.getByRole('button', {
        description: 'It is declared in Git and changed there.',
      }),
    ).toHaveAttribute('aria-disabled', 'true');
  });

  it('says why somebody may not fill a hole', async () => {
    await show({
      seats: [aSeat({ seat: 'legal', state: 'drifted' })],
      may: {
        revise: { allowed: false, why: 'You may not declare outcomes' },
        withdraw: { allowed: false },
        seats: [],
      },
    });
    expect(
      screen.getByRole('button', {
        description: 'You may not declare outcomes',
      }),
    ).toHaveAttribute('aria-disabled', 'true');
  });

  it('asks only those for an answer whose seat it is', async () => {
    const answered = await show({
      seats: [
        aSeat({ seat: 'mission', state: 'waiting' }),
        aSeat({ seat: 'finance', state: 'waiting' }),
      ],
      may: {
        revise: { allowed: true },
        withdraw: { allowed: true },
        seats: [
          {
            seat: 'mission',
            holder: 'user:default/dana.fox',
            answer: { allowed: true },
            delegate: { allowed: true },
          },
        ],
      },
    });
    expect(seatBox('Finance').queryByText('Answer')).not.toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', { name: 'Answer for Mission' }),
    );
    expect(answered.map(({ seat }) => seat)).toEqual(['mission']);
  });
});
