import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { EntityPosture } from 'backstage-plugin-accountability-common';
import {
  anIdentityDetail,
  anIdentitySummary,
  aPosture,
  aResponseError,
  aTodo,
  fakeAccountabilityApi,
} from '../testing';
import { inBothSystems } from '../testing/__testUtils__';
import { EntityAccountabilityCard } from './EntityAccountabilityCard';

const noOutcomes = { items: [], totalCount: 0, mayDeclare: false };
const ownerless = anIdentitySummary({
  id: '7',
  owner: { state: 'ownerless', reason: 'owner-left' },
});
const flagged = aPosture({
  flag: 'true',
  reasons: ['owner-left', 'no-owner'],
  counts: { identities: 5, owned: 3, ownerless: 2, findings: 2 },
  identities: [ownerless],
  todo: [
    aTodo({ identityId: '7', because: 'The owner has left the company.' }),
    aTodo({
      identityId: '8',
      ruleId: 'key-age',
      because: 'A key is 200 days old.',
      reference: 'aws:main/user/ci',
    }),
  ],
});

describe.each(inBothSystems)('EntityAccountabilityCard, %s', (_, render) => {
  const show = (posture: EntityPosture) =>
    render(<EntityAccountabilityCard />, {
      api: fakeAccountabilityApi({
        listOutcomes: async () => noOutcomes,
        getEntityPosture: async () => posture,
      }),
    });

  it('says in numbers that an entity is flagged, why, and what to do', async () => {
    await show(flagged);
    expect(
      await screen.findByText('2 of 5 identities have no accountable owner.'),
    ).toBeInTheDocument();
    expect(screen.getByText('Flagged')).toBeInTheDocument();
    expect(
      screen.getByText('The owner has left · Nobody is named as owner'),
    ).toBeInTheDocument();
    expect(screen.getByText('3 owned')).toBeInTheDocument();
    expect(screen.getByText('2 ownerless')).toBeInTheDocument();

    const [claim, rotate] = within(
      screen.getAllByRole('list').at(-1)!,
    ).getAllByRole('listitem');
    expect(within(claim).getByRole('button')).toHaveTextContent('Claim');
    expect(
      within(rotate)
        .getAllByRole('link')
        .map(link => link.getAttribute('href')),
    ).toEqual([
      '/accountability/exceptions/new?rule=key-age&identity=8',
      '/accountability/inventory/8',
    ]);
  });

  it('leads to what is asked for, and counts what is excepted', async () => {
    const [first, second] = flagged.todo;
    await show({
      ...flagged,
      todo: [
        { ...first, askedFor: '12' },
        { ...second, excepted: 2 },
      ],
    });
    const asked = await screen.findByRole('link', {
      name: /^An exception is asked for/,
    });
    expect(asked).toHaveAttribute('href', '/accountability/exceptions/12');
    expect(
      screen.getAllByRole('link', { name: /^Request an exception/ }),
    ).toHaveLength(1);
    expect(
      screen.getByText('2 other findings of it are excepted for now.'),
    ).toBeInTheDocument();
  });

  it.each<[string, EntityPosture, string, string]>([
    [
      'clean',
      aPosture({ flag: 'false', counts: { identities: 3, owned: 3 } }),
      'Accounted for',
      'All 3 identities have an accountable owner.',
    ],
    [
      'excepted',
      aPosture({ flag: 'excepted', counts: { identities: 3, excepted: 1 } }),
      'Excepted',
      'Nobody answers for 1 identity, which is excepted for now.',
    ],
    [
      'unknown, which is never clean',
      aPosture({ flag: 'unknown', missingSources: ['AWS main'] }),
      'Not known yet',
      'AWS main was never read completely. What it knows is missing here.',
    ],
    [
      'empty, and says what to do next',
      aPosture({ flag: null }),
      'No identities',
      'If it does use one, name it in the annotation accountability.dev/identities of the catalog file.',
    ],
    [
      'flagged below',
      aPosture({
        entityRef: 'system:default/shop',
        flag: 'true',
        counts: {
          identities: 9,
          ownerless: 4,
          entities: 6,
          flaggedEntities: 3,
        },
      }),
      'Flagged',
      '3 of 6 entities below run on identities nobody answers for.',
    ],
  ])('reads as %s', async (_state, posture, mark, sentence) => {
    await show(posture);
    expect(await screen.findByText(mark)).toBeInTheDocument();
    expect(screen.getByText(sentence)).toBeInTheDocument();
  });

  it('keeps its place while it loads', async () => {
    await render(<EntityAccountabilityCard />, {
      api: fakeAccountabilityApi({
        listOutcomes: async () => noOutcomes,
        getEntityPosture: () => new Promise(() => {}),
      }),
    });
    expect(
      await screen.findByRole('status', { name: 'Loading' }),
    ).toBeInTheDocument();
  });

  it('says what failed and tries again when asked', async () => {
    const failure = await aResponseError(503, 'the database is away');
    const answers = [() => Promise.reject(failure), async () => flagged];
    const api = fakeAccountabilityApi({
      listOutcomes: async () => noOutcomes,
      getEntityPosture: () => answers.shift()!(),
    });
    await render(<EntityAccountabilityCard />, { api });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'the database is away',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Flagged')).toBeInTheDocument();
  });

  it('does not offer to try again what one may not see', async () => {
    const failure = await aResponseError(403);
    await render(<EntityAccountabilityCard />, {
      api: fakeAccountabilityApi({
        listOutcomes: async () => noOutcomes,
        getEntityPosture: () => Promise.reject(failure),
      }),
    });
    expect(
      await screen.findByText(
        'You may not see the accountability of this entity',
      ),
    ).toBeInTheDocument();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  it('claims from the card, and keeps the old picture when the new one fails', async () => {
    const failure = await aResponseError(503, 'the database is away');
    const answers = [async () => flagged];
    const api = fakeAccountabilityApi({
      listOutcomes: async () => noOutcomes,
      getEntityPosture: () =>
        (answers.shift() ?? (() => Promise.reject(failure)))(),
      getIdentity: async () =>
        anIdentityDetail({
          id: '7',
          owner: ownerless.owner,
          actions: [
            {
              action: 'claim',
              allowed: true,
              owners: ['user:default/dana', 'group:default/payments'],
            },
          ],
        }),
      decide: async () => anIdentityDetail({ id: '7' }),
    });
    await render(<EntityAccountabilityCard />, { api });
    await userEvent.click(
      await screen.findByRole('button', { name: /^Claim / }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.click(
      await dialog.findByRole('radio', { name: /payments/ }),
    );
    await userEvent.type(
      dialog.getByRole('textbox', { name: /Why/ }),
      'We run the service.',
    );
    await userEvent.click(dialog.getByRole('button', { name: 'Claim' }));

    expect(
      await screen.findByText(/This is what was read before/),
    ).toHaveTextContent('the database is away');
    expect(
      screen.getByText('2 of 5 identities have no accountable owner.'),
    ).toBeInTheDocument();
    expect(api.callsOf('decide')).toEqual([
      [
        '7',
        {
          action: 'claim',
          owner: 'group:default/payments',
          reason: 'We run the service.',
        },
      ],
    ]);
  });
});
