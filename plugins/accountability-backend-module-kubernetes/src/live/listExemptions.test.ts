import { aCluster, PLANTED } from '../testing/aCluster';
import {
  aCelException,
  aGatekeeperConfig,
  aPolicyException,
} from '../testing/exemptions';
import {
  nth,
  read,
  servingClusters,
  settingsFor,
} from '../testing/liveCluster';

const serve = servingClusters();
const EXCEPTIONS = '/apis/kyverno.io/v2/policyexceptions';

describe('Exemptions of a cluster', () => {
  const told = async (...args: Parameters<typeof serve>) => {
    const server = await serve(...args);
    const { exemptions, problems, records } = await read(
      settingsFor(server.url),
    );
    return {
      of: Object.fromEntries(
        exemptions.map(({ engine, complete, exemptions: of }) => [
          engine,
          [complete, ...of.map(({ title }) => title)],
        ]),
      ),
      ...{ problems, records, requests: server.requests, exemptions },
    };
  };

  it('are none where no engine is installed', async () => {
    const { of, problems, requests } = await told(aCluster());
    expect(of).toEqual({ kyverno: [true], gatekeeper: [true] });
    expect(problems).toEqual([]);
    const asked = requests.map(({ path }) => path);
    expect(asked).toContain('/apis/kyverno.io/v2');
    expect(asked).not.toContain(EXCEPTIONS);
  });

  it('are read page by page, from each group in its newest version', async () => {
    const { of, requests, exemptions } = await told([
      ...aCluster(),
      ...['a', 'b', 'c'].map(name => aPolicyException(name)),
      aCelException('cel'),
      aGatekeeperConfig([{ excludedNamespaces: ['data'], processes: ['*'] }]),
    ]);
    expect(of).toEqual({
      kyverno: [true, 'payments/cel', 'payments/a', 'payments/b', 'payments/c'],
      gatekeeper: [true, 'Namespace data'],
    });
    expect(requests.filter(({ path }) => path === EXCEPTIONS)).toHaveLength(2);
    expect(JSON.stringify(exemptions)).not.toContain(PLANTED);
  });

  it.each([
    ['list', 1, []],
    ['second page', 2, ['payments/a', 'payments/b']],
  ])(
    'are incomplete when the %s is refused, and nothing else is',
    async (_, page, known) => {
      const { of, problems, records } = await told(
        [
          ...aCluster(),
          ...['a', 'b', 'c'].map(name => aPolicyException(name)),
          aGatekeeperConfig([
            { excludedNamespaces: ['data'], processes: ['*'] },
          ]),
        ],
        nth(EXCEPTIONS, page, { status: 403 }),
      );
      expect(of).toEqual({
        kyverno: [false, ...known],
        gatekeeper: [true, 'Namespace data'],
      });
      expect(records.length).toBeGreaterThan(3);
      expect(problems).toEqual([
        {
          effect: 'note',
          message: expect.stringMatching(
            /answered 403 to GET \/apis\/kyverno.io\/v2\/policyexceptions; allow .* what else kyverno lets pass; what was known of it stays\.$/,
          ),
        },
      ]);
    },
  );

  it('fail the run like every list that fails', async () => {
    const server = await serve(
      [...aCluster(), aPolicyException('a')],
      nth(EXCEPTIONS, 1, { status: 500 }),
    );
    const failure = await read(settingsFor(server.url)).catch(error => error);
    expect(failure.name).toBe('ServiceUnavailableError');
  });
});
