import { screen, waitFor, within } from '@testing-library/react';
import type {
  AccountabilityApi,
  OutcomePage,
} from 'backstage-plugin-accountability-common';
import { EntityAccountabilityCard } from '../../entity/EntityAccountabilityCard';
import { EntityAccountabilityContent } from '../../entity/EntityAccountabilityContent';
import {
  aComponent,
  anOutcomeDetail,
  anOutcomeSummary,
  aPosture,
  aResponseError,
  aSeat,
  aVacantSeat,
  fakeAccountabilityApi,
} from '../../testing';
import { inBothSystems } from '../../testing/__testUtils__';

const aPage = (partial: Partial<OutcomePage> = {}): OutcomePage => ({
  items: [
    anOutcomeSummary({
      status: 'at-risk',
      seats: [
        aSeat(),
        aSeat({ seat: 'control-system', state: 'waiting' }),
        aVacantSeat({ seat: 'exception-handling' }),
        aSeat({ seat: 'legal', state: 'declined', power: 'none' }),
      ],
    }),
  ],
  totalCount: 1,
  mayDeclare: false,
  ...partial,
});
const dana = aComponent({
  kind: 'User',
  metadata: { name: 'dana.fox', namespace: 'default' },
});

describe.each(inBothSystems)('outcomes on entities, %s', (_, render) => {
  const apiWith = (answers: Partial<AccountabilityApi> = {}) =>
    fakeAccountabilityApi({
      getEntityPosture: async entityRef => aPosture({ entityRef }),
      listOutcomes: async () => aPage(),
      ...answers,
    });
  const region = async (name: string) =>
    within(await screen.findByRole('region', { name }));

  it('puts how they stand and who carries them on the card', async () => {
    const api = apiWith({
      listOutcomes: async () => aPage({ totalCount: 5 }),
    });
    await render(<EntityAccountabilityCard />, { api });
    const outcomes = await region('Governing outcomes');
    expect(
      await outcomes.findByRole('link', { name: 'Halve standing privilege' }),
    ).toHaveAttribute(
      'href',
      '/accountability/outcomes/default/halve-standing-privilege',
    );
    expect(outcomes.getByText('At risk')).toBeInTheDocument();
    expect(
      outcomes.getByText('62 → 31 identities · by 31 Mar 2027, in 4 months'),
    ).toBeInTheDocument();
    const terms = outcomes.getAllByRole('term').map(term => term.textContent);
    expect(terms).toEqual(['Result', 'Control', 'Exceptions']);
    expect(outcomes.getByText('not accepted yet')).toBeInTheDocument();
    expect(outcomes.getByText('vacant since 12 Oct 2026')).toBeInTheDocument();
    expect(outcomes.getByText('and 4 more outcomes')).toBeInTheDocument();
    expect(api.callsOf('listOutcomes')[0][0]).toEqual({
      entity: 'component:default/api',
      limit: 3,
    });
  });

  it('says on the card when none governs', async () => {
    await render(<EntityAccountabilityCard />, {
      api: apiWith({
        listOutcomes: async () => aPage({ items: [], totalCount: 0 }),
      }),
    });
    expect(
      await screen.findByText('No outcome governs it.'),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'Look at all outcomes' }),
    ).toHaveAttribute('href', '/accountability/outcomes');
  });

  it('keeps the rest of the card when outcomes cannot be read', async () => {
    const failure = await aResponseError(503, 'the database is away');
    await render(<EntityAccountabilityCard />, {
      api: apiWith({ listOutcomes: () => Promise.reject(failure) }),
    });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Could not load the outcomes that govern this entity',
    );
    expect(screen.getByText('Accounted for')).toBeInTheDocument();
  });

  it('leaves them out of the card of those who may not see any', async () => {
    const failure = await aResponseError(403);
    await render(<EntityAccountabilityCard />, {
      api: apiWith({ listOutcomes: () => Promise.reject(failure) }),
    });
    await screen.findByText('Accounted for');
    await waitFor(() =>
      expect(screen.queryByText('Governing outcomes')).not.toBeInTheDocument(),
    );
  });

  it('lists them in the tab', async () => {
    await render(<EntityAccountabilityContent />, { api: apiWith() });
    const outcomes = await region('Governing outcomes');
    expect(
      await outcomes.findByRole('heading', {
        name: 'Halve standing privilege',
      }),
    ).toBeInTheDocument();
    expect(outcomes.getByText('Other seats: 1 declined')).toBeInTheDocument();
    expect(screen.queryByText('Seats held in outcomes')).toBeNull();
  });

  it('says in the tab that one may not see them', async () => {
    const failure = await aResponseError(403);
    await render(<EntityAccountabilityContent />, {
      api: apiWith({ listOutcomes: () => Promise.reject(failure) }),
    });
    expect(
      await screen.findByText(
        'You may not see the outcomes that govern this entity',
      ),
    ).toBeInTheDocument();
  });

  it.each([
    ['card', <EntityAccountabilityCard />],
    ['tab', <EntityAccountabilityContent />],
  ])('shows in the %s of a person the seats they hold', async (_name, part) => {
    const api = apiWith();
    await render(part, { api, entity: dana });
    const seats = await region('Seats held in outcomes');
    const items = (await seats.findAllByRole('listitem')).map(
      item => item.textContent,
    );
    expect(items).toEqual([
      expect.stringMatching(/^Business result: Halve .*Accepted on/),
      expect.stringMatching(/^Control system: Halve .*Has not accepted yet/),
      expect.stringMatching(
        /^Legal: Halve .*Declined on .*Holds no decision right/,
      ),
    ]);
    expect(api.callsOf('listOutcomes').map(([query]) => query)).toContainEqual({
      holder: 'user:default/dana.fox',
      limit: 200,
    });
  });

  it('leads from the seats of a person to passing them on', async () => {
    await render(<EntityAccountabilityContent />, {
      api: apiWith(),
      entity: dana,
    });
    const seats = await region('Seats held in outcomes');
    expect(
      seats.getByRole('link', { name: /^Transfer what .* holds$/ }),
    ).toHaveAttribute(
      'href',
      '/accountability/admin/transfers?from=user%3Adefault%2Fdana.fox',
    );
  });

  it('says in the tab of a group that it holds none', async () => {
    await render(<EntityAccountabilityContent />, {
      api: apiWith(),
      entity: aComponent({
        kind: 'Group',
        metadata: { name: 'squad', namespace: 'default' },
      }),
    });
    expect(
      await screen.findByText(
        'No seat is held in an outcome that is in force.',
      ),
    ).toBeInTheDocument();
  });

  describe('that are outcomes themselves', () => {
    const entity = aComponent({
      kind: 'Outcome',
      metadata: { name: 'halve-standing-privilege', namespace: 'default' },
    });
    const api = () =>
      fakeAccountabilityApi({
        getOutcome: async () => anOutcomeDetail({ status: 'met' }),
      });

    it('shows who answers on the card', async () => {
      const asked = api();
      await render(<EntityAccountabilityCard />, { api: asked, entity });
      expect(await screen.findByText('Met')).toBeInTheDocument();
      expect(
        screen.getByRole('link', { name: 'Dana Fox' }),
      ).toBeInTheDocument();
      expect(
        screen.getByText('62 → 31 identities · by 31 Mar 2027'),
      ).toBeInTheDocument();
      expect(asked.callsOf('getOutcome')[0][0]).toBe(
        'outcome:default/halve-standing-privilege',
      );
    });

    it('shows the picture in the tab', async () => {
      await render(<EntityAccountabilityContent />, { api: api(), entity });
      expect(
        await screen.findByRole('region', { name: 'Who answers for it' }),
      ).toBeInTheDocument();
      expect(
        screen.getByRole('heading', { name: 'History of the charter' }),
      ).toBeInTheDocument();
    });
  });
});
