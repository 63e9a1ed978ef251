import { permissionApiRef } from '@backstage/plugin-permission-react';
import { TestApiProvider } from '@backstage/test-utils';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type {
  AccountabilityApi,
  Source,
} from 'backstage-plugin-accountability-common';
import { aResponseError, fakeAccountabilityApi } from '../testing';
import { inBothSystems } from '../testing/__testUtils__';
import { aRun, aSource } from './__testUtils__';
import { SourcesContent } from './SourcesContent';

describe.each(inBothSystems)('SourcesContent, %s', (_, render) => {
  const show = async (
    sources: Source[],
    answers: Partial<AccountabilityApi> = {},
  ) => {
    const api = fakeAccountabilityApi({
      listSources: async () => sources,
      listFormats: async () => [],
      ...answers,
    });
    await render(<SourcesContent pollMs={1} />, { api });
    return api;
  };

  it.each<[string, Source[], string, string]>([
    [
      'complete',
      [aSource()],
      'The only source was read completely.',
      'Read completely',
    ],
    [
      'incomplete',
      [
        aSource({
          lastRun: aRun({ state: 'incomplete', error: 'Page 3 answered 403.' }),
        }),
        aSource({ id: 'other' }),
      ],
      'The last reading of 1 of 2 sources broke off.',
      'Not read completely: nothing was taken as gone',
    ],
    [
      'never read',
      [aSource({ lastRun: undefined, lastCompleteAt: undefined })],
      'The only source was never read completely.',
      'Never read',
    ],
  ])('says in words that a source is %s', async (_state, list, head, mark) => {
    await show(list);
    expect(
      await screen.findByRole('heading', { name: head }),
    ).toBeInTheDocument();
    expect(screen.getByText(mark)).toBeInTheDocument();
  });

  it('shows what a source brought, cannot tell, and how to mend it', async () => {
    await show([
      aSource({
        lastCompleteAt: undefined,
        lastRun: aRun({
          state: 'incomplete',
          error: 'The file is cut off.',
          problems: [
            {
              effect: 'record-lost',
              message: 'No name',
              file: 'a.json',
              line: 12,
              record: 'item 4',
            },
          ],
          problemCount: 9,
        }),
      }),
    ]);
    expect(await screen.findByText('The file is cut off.')).toBeInTheDocument();
    expect(screen.getByText(/shows as unknown/)).toBeInTheDocument();
    expect(
      screen.getByText('a.json · line 12 · record item 4'),
    ).toBeInTheDocument();
    expect(screen.getByText('and 8 more')).toBeInTheDocument();
    expect(screen.getByText('when it was last used')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: '24' })).toHaveAttribute(
      'href',
      '/accountability/inventory?source=cluster-prod',
    );
  });

  it('reads now, and follows the reading until it ends', async () => {
    const rounds = [
      aSource(),
      aSource({ lastRun: aRun({ id: 'run-2', state: 'running', read: 7 }) }),
      aSource({ lastRun: aRun({ id: 'run-2' }), identities: 25 }),
    ];
    const api = await show([], {
      listSources: async () => [
        rounds.length > 1 ? rounds.shift()! : rounds[0],
      ],
      startRun: async () => undefined,
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Read now: Cluster prod' }),
    );
    expect(await screen.findByRole('link', { name: '25' })).toBeInTheDocument();
    expect(api.callsOf('startRun')).toEqual([['cluster-prod']]);
  });

  it.each<[Source['way'], RegExp]>([
    ['push', /a pipeline pushes it here, and decides when/],
    ['upload', /came as a dropped file/],
    ['file', /no longer part of the configuration/],
  ])(
    'says how a source comes in that it cannot read: %s',
    async (way, words) => {
      await show([
        aSource({ way, canRun: false }),
        aSource({ id: 'other', title: 'Other' }),
      ]);
      expect(await screen.findByText(words)).toBeVisible();
      expect(
        screen
          .getAllByRole('button', { name: /^Read now/ })
          .map(button => button.getAttribute('aria-label')),
      ).toEqual(['Read now: Other']);
    },
  );

  it('starts nothing while a source is being read', async () => {
    const running = aRun({ state: 'running' });
    const api = await show([aSource({ lastRun: running })]);
    await userEvent.click(
      await screen.findByRole('button', { name: /^Read now/ }),
    );
    expect(api.callsOf('startRun')).toEqual([]);
  });

  it('says once who may, instead of buttons that cannot be pressed', async () => {
    const authorize = async () => ({ result: 'DENY' });
    await render(
      <TestApiProvider apis={[[permissionApiRef, { authorize } as never]]}>
        <SourcesContent pollMs={1} />
      </TestApiProvider>,
      { api: fakeAccountabilityApi({ listSources: async () => [aSource()] }) },
    );
    expect(
      await screen.findByText(/may not read sources now or drop files/),
    ).toHaveTextContent(
      'This needs the permission accountability.source.import.',
    );
    expect(
      screen.queryByRole('button', { name: /^(Read now|Drop)/ }),
    ).not.toBeInTheDocument();
  });

  it('says when a reading could not be started', async () => {
    const failure = await aResponseError(409, 'it is running elsewhere');
    await show([aSource()], { startRun: () => Promise.reject(failure) });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Read now: Cluster prod' }),
    );
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Cluster prod could not be started: it is running elsewhere',
    );
  });

  it('lists the readings of a source with what they changed', async () => {
    const api = await show([aSource()], {
      listRuns: async () => [
        aRun({ added: 1200, changed: 3, gone: 2, trigger: 'manual' }),
        aRun({ id: 'run-0', state: 'incomplete', error: 'It timed out.' }),
      ],
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Readings: Cluster prod' }),
    );
    const runs = within(
      await screen.findByRole('list', { name: 'Last readings' }),
    );
    expect(
      runs.getByText('24 read · 1,200 new · 3 changed · 2 gone'),
    ).toBeInTheDocument();
    expect(runs.getByText('It timed out.')).toBeInTheDocument();
    expect(api.callsOf('listRuns')[0][0]).toBe('cluster-prod');
  });

  it('says what to do where there is no source', async () => {
    await show([]);
    expect(
      await screen.findByRole('heading', { name: 'Nothing is read yet.' }),
    ).toBeInTheDocument();
    expect(screen.getByText(/accountability\.sources/)).toBeInTheDocument();
    expect(
      screen.getByRole('button', { name: 'Drop a file' }),
    ).toBeInTheDocument();
  });

  it('says what failed, and tries again when asked', async () => {
    const away = await aResponseError(503, 'the database is away');
    const answers = [() => Promise.reject(away), async () => [aSource()]];
    await show([], { listSources: () => answers.shift()!() });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'the database is away',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Cluster prod')).toBeInTheDocument();
  });

  it('names the permission to whoever may not see it', async () => {
    const forbidden = await aResponseError(
      403,
      'This needs the permission accountability.source.read',
    );
    await show([], { listSources: () => Promise.reject(forbidden) });
    expect(
      await screen.findByText('You may not see the sources'),
    ).toBeInTheDocument();
    expect(
      screen.getByText(/needs the permission accountability\.source\.read\./),
    ).toHaveTextContent('Ask those who run this portal for it.');
    expect(screen.queryByRole('heading', { level: 2 })).not.toBeInTheDocument();
  });
});
