import { eachPortalDatabase } from '../testing/eachPortalDatabase';
import { aServiceAccount } from '../testing/portal/aServiceAccount';
import { pushInventory } from '../testing/portal/pushInventory';
import {
  startTestPortal,
  type TestPortal,
} from '../testing/portal/startTestPortal';

jest.setTimeout(60_000);

const ann = 'user:default/ann';
const decision = { action: 'release', reason: 'to try' };
const values = (count: number) =>
  Array.from({ length: count }, (_, at) => `v${at}`);
const query = (name: string, count: number) =>
  values(count)
    .map(value => `${name}=${value}`)
    .join('&');

eachPortalDatabase('Bounds of what may be asked', database => {
  let portal: TestPortal;

  beforeAll(async () => {
    portal = await startTestPortal({ database: await database.config() });
    await pushInventory(portal, [aServiceAccount('a')]);
  });
  afterAll(() => portal.stop());

  async function get(path: string): Promise<[number, string]> {
    const response = await portal.request(ann, path);
    return [response.status, await response.text()];
  }
  async function decideAbout(selection: object, more = {}) {
    const response = await portal.request(ann, '/identities/decisions', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({
        selection,
        decision: { ...decision, ...more },
        preview: true,
      }),
    });
    return [response.status, await response.text()];
  }

  it.each(['/identities', '/identities/facets', '/identities/export.csv'])(
    '%s takes a hundred values of a filter',
    async path => {
      expect((await get(`${path}?${query('scope', 100)}`))[0]).toBe(200);
      expect(await get(`${path}?${query('scope', 101)}`)).toEqual([
        400,
        expect.stringContaining('scope'),
      ]);
    },
  );

  it.each([
    ['no kind', 'default/api'],
    ['no namespace', 'component:api'],
    ['a blank', 'component:default/a b'],
    ['too many letters', `component:default/${'x'.repeat(512)}`],
  ])('refuse the ref of an entity with %s', async (_, ref) => {
    for (const path of [
      '/posture/entity?entityRef=',
      '/identities/1/catalog-patch?entityRef=',
      '/identities?entity=',
      '/identities?owner=',
      '/identities?offeredTo=',
    ]) {
      const [status, text] = await get(path + encodeURIComponent(ref));
      expect([path, status]).toEqual([path, 400]);
      expect(text).toMatch(/full entity ref|512/);
    }
  });

  it('say nothing bad of an entity that is not known yet', async () => {
    for (const ref of ['component:default/new', 'group:default/new']) {
      expect(await portal.as(ann).getEntityPosture(ref)).toMatchObject({
        ...{ flag: null, identities: [], todo: [] },
        counts: { identities: 0, entities: 0 },
      });
    }
  });

  it('take no id that is longer than any', async () => {
    for (const path of ['/identities/ID', '/sources/ID/runs', '/uploads/ID']) {
      const [status, text] = await get(path.replace('ID', 'x'.repeat(256)));
      expect([path, status]).toEqual([path, 400]);
      expect(text).toContain('path.id');
    }
  });

  it.each<[string, object, object, RegExp]>([
    [
      'a filter of many values',
      { filter: { scope: values(40_000) } },
      {},
      /selection/,
    ],
    ['many ids', { ids: Array(1_001).fill('1') }, {}, /selection/],
    ['no ids', { ids: [] }, {}, /selection/],
    ['neither', {}, {}, /selection/],
    ['a long reason', { ids: ['1'] }, { reason: 'x'.repeat(2_001) }, /reason/],
    ['a long owner', { ids: ['1'] }, { owner: 'x'.repeat(513) }, /owner/],
  ])('decide about nothing in bulk by %s', async (_, selection, more, why) => {
    expect(await decideAbout(selection, more)).toEqual([
      400,
      expect.stringMatching(why),
    ]);
  });
});
