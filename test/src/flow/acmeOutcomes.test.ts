import { readFileSync } from 'fs';
import { join } from 'path';
import { ConfigReader } from '@backstage/config';
import type { JsonObject } from '@backstage/types';
import type { OutcomeSummary } from 'backstage-plugin-accountability-common';
import { parse } from 'yaml';
import { eachPortalDatabase } from '../testing/eachPortalDatabase';
import { eventually } from '../testing/eventually';
import {
  startTestPortal,
  type TestPortal,
} from '../testing/portal/startTestPortal';
import { repositoryRoot } from '../testing/repositoryRoot';

jest.setTimeout(120_000);

const sofia = 'user:default/sofia.lindqvist';
const demo = new ConfigReader(
  parse(readFileSync(join(repositoryRoot, 'app-config.demo.yaml'), 'utf8')),
);

/** The catalog of the demo, read and allowed as it is there. */
function demoCatalog(): JsonObject {
  const [location] = demo.getConfigArray('catalog.locations');
  return {
    stitchingStrategy: { pollingInterval: { milliseconds: 100 } },
    locations: [
      {
        ...location.get<JsonObject>(),
        target: join(repositoryRoot, 'test/acme/catalog/*.yaml'),
      },
    ],
  };
}

eachPortalDatabase("Acme's outcomes", database => {
  let portal: TestPortal;
  let outcomes: Map<string, OutcomeSummary>;

  const seatOf = (outcome: string, seat: string) =>
    outcomes.get(outcome)?.seats.find(view => view.seat === seat);
  const stateOf = (outcome: string, seat: string) =>
    seatOf(outcome, seat)?.state;

  beforeAll(async () => {
    portal = await startTestPortal({
      database: await database.config(),
      config: { catalog: demoCatalog() },
      accountability: {
        directory: {
          leavers: demo.get<JsonObject>('accountability.directory.leavers'),
        },
      },
    });
    await eventually(async () => {
      const { items } = await portal.as(sofia).listOutcomes({ all: 'true' });
      outcomes = new Map(items.map(item => [item.name, item]));
      const isKnown =
        outcomes.size === 4 &&
        stateOf('halve-standing-privilege', 'application') === 'drifted' &&
        stateOf('no-ownerless-identities', 'mission') === 'waiting';
      if (!isKnown) throw new Error('Outcomes or people are not known yet');
    }, 60_000);
  });
  afterAll(() => portal.stop());

  it('are there in all three operating models, and as a draft', () => {
    expect(
      [...outcomes.values()].map(({ name, model, status }) => [
        name,
        model,
        status === 'draft',
      ]),
    ).toEqual([
      ['no-ownerless-identities', 'centralised', false],
      ['halve-standing-privilege', 'product-led', false],
      ['no-secret-older-than-90-days', 'centralised', true],
      ['vendor-access-answered-for', 'third-party', false],
    ]);
  });

  it('show a vacant seat, one whose holder left, and one without power', () => {
    expect(stateOf('no-ownerless-identities', 'finance')).toBe('vacant');
    expect(seatOf('halve-standing-privilege', 'application')).toMatchObject({
      state: 'drifted',
      holder: { ref: 'user:default/mia.chen' },
    });
    const powers = (name: string) =>
      ['control-system', 'procurement', 'legal'].map(
        seat => seatOf(name, seat)?.power,
      );
    expect(powers('vendor-access-answered-for')).toEqual([
      'none',
      'unverified',
      'expired',
    ]);
  });

  it('may be answered for by security where an executive does', async () => {
    const { verdicts } = await portal
      .as(sofia)
      .getOutcome(outcomes.get('no-ownerless-identities')!.ref);
    expect(verdicts.find(({ ruleId }) => ruleId === 'ACC-07')?.verdict).toEqual(
      { is: 'pass' },
    );
  });

  it('are at risk and breached by what Acme counts elsewhere and pushes', async () => {
    const text = readFileSync(
      join(repositoryRoot, 'test/acme/numbers.yaml'),
      'utf8',
    );
    for (const { measure, ...numbers } of parse(text)) {
      const samples = numbers.samples.length;
      expect(await portal.as('service').pushSamples(measure, numbers)).toEqual({
        accepted: samples,
        repeated: 0,
      });
    }
    await eventually(async () => {
      const { items } = await portal.as(sofia).listOutcomes({});
      const statuses = items.map(({ name, status, measurement }) => [
        ...[name, status, measurement?.because],
      ]);
      expect(statuses).toEqual(
        expect.arrayContaining([
          [
            'halve-standing-privilege',
            ...['at-risk', 'forecast-misses-target'],
          ],
          [
            'vendor-access-answered-for',
            ...['breached', 'beyond-breach-threshold'],
          ],
        ]),
      );
    });
  });

  it('are carried out by a control of each domain', async () => {
    const controls = await eventually(async () => {
      const found = await portal.as(sofia).listControls();
      expect(found).toHaveLength(4);
      return found;
    });
    expect(controls.map(({ domain }) => domain).sort()).toEqual([
      'application',
      'cloud',
      'endpoint',
      'identity',
    ]);
  });

  it('lead nowhere that does not exist, but to who left', async () => {
    const refs = new Set(await portal.entityRefs());
    const known = (ref: string) => refs.has(ref);
    const named = [...outcomes.values()].flatMap(({ seats }) =>
      seats.flatMap(({ holder }) => holder?.ref ?? []),
    );
    const controls = await portal.as(sofia).listControls();
    for (const { owner, outcomes: of, duties } of controls) {
      named.push(...of, ...(owner ? [owner.ref] : []));
      for (const { holder, systems = [] } of duties) {
        named.push(holder.ref, ...systems);
      }
    }
    expect(named.length).toBeGreaterThan(50);
    expect(named.filter(ref => !known(ref))).toEqual([]);
  });
});
