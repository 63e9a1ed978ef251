import type { ExceptionListQuery } from 'backstage-plugin-accountability-common';
import { SEES_ALL } from '../posture';
import { DatabaseRegisterStore } from '../register/DatabaseRegisterStore';
import type {
  RegisterFilter,
  RegisterViewer,
} from '../register/matchingExceptions';
import { eachDatabase } from '../testing/eachDatabase';
import { ExceptionDesk, RITA } from './__testUtils__/anExceptionDesk';
import { aUser } from './__testUtils__/entities';

const viewer = {
  ...{ visibility: SEES_ALL, refs: [], seatedIn: [], outcomes: [] },
  decidesElsewhere: true,
};
const NILS = 'user:default/nils';
type Sort = NonNullable<ExceptionListQuery['sort']>;

eachDatabase('The register', database => {
  /** Four, of two rules, handed in one after the other by Rita and by Nils. */
  async function aRegister() {
    const ursula = {
      ...{ apiVersion: 'backstage.io/v1alpha1', kind: 'User' },
      metadata: { name: 'u1234', namespace: 'default' },
      spec: { memberOf: ['payments'], profile: { displayName: 'Ürsula Öhm' } },
    };
    const desk = await ExceptionDesk.open(await database.init(), {}, [
      ...[aUser('nils', 'payments'), ursula],
    ]);
    const api = [await desk.idOf('payments/api')];
    const batch = [await desk.idOf('payments/batch')];
    const end = (days: number) => desk.daysLater(days).toISOString();
    const ids: number[] = [];
    for (const [terms, by] of [
      [{ title: '100% of the keys', identities: api, expiresAt: end(9) }, RITA],
      [{ title: 'Größe_der Kosten', identities: batch }, NILS],
      [
        {
          ...{ title: 'Keys of 2024', identities: api, rules: ['key-age'] },
          ...{ owner: 'user:default/u1234', expiresAt: end(9) },
        },
        RITA,
      ],
      [{ title: 'Later', identities: batch, rules: ['key-age'] }, NILS],
    ] as const) {
      desk.now = new Date(desk.now.getTime() + 60_000);
      ids.push(await desk.request(terms as never, by));
    }
    const store = new DatabaseRegisterStore(desk.knex);
    const page = (
      filter: RegisterFilter,
      more: {
        sort?: Sort;
        limit?: number;
        cursor?: string;
        viewer?: RegisterViewer;
      } = {},
    ) =>
      store.page({
        ...{ filter, viewer, now: desk.now, sort: '-id', limit: 10, ...more },
      });
    return { desk, ids, page };
  }

  it('is searched by words of titles, numbers and people, wildcards as they are', async () => {
    const { ids, page } = await aRegister();
    const found = async (q: string) =>
      (await page({ q })).items.map(({ id }) => ids.indexOf(id) + 1).sort();
    expect(await found('KEYS')).toEqual([1, 3]);
    expect(await found('keys of 2024')).toEqual([3]);
    expect(await found('grÖßE')).toEqual([2]);
    expect(await found('100%')).toEqual([1]);
    expect(await found('%')).toEqual([1]);
    expect(await found('e_d')).toEqual([2]);
    expect(await found('_')).toEqual([2]);
    expect(await found('\\')).toEqual([]);
    expect(await found('nils')).toEqual([2, 4]);
    expect(await found('user:default/nils keys')).toEqual([]);
    expect(await found('öhm')).toEqual([3]);
    expect(await found('default')).toEqual([]);
    expect(await found(`#${ids[3]}`)).toEqual([4]);
    expect(await found("'; drop table x")).toEqual([]);
  });

  it('is searched by rules, and by identities that one may see', async () => {
    const { ids, page } = await aRegister();
    const found = async (q: string, of: RegisterViewer = viewer) =>
      (await page({ q }, { viewer: of })).items
        .map(({ id }) => ids.indexOf(id) + 1)
        .sort();
    expect(await found('payments/BATCH')).toEqual([2, 4]);
    expect(await found('batch later')).toEqual([4]);
    expect(await found('key-age')).toEqual([3, 4]);
    expect(await found('key')).toEqual([1, 3]);
    const elsewhere: RegisterViewer = {
      ...{ ...viewer, refs: [NILS] },
      visibility: { entities: 'none', unlinked: false },
    };
    expect(await found('later', elsewhere)).toEqual([4]);
    expect(await found('payments/batch', elsewhere)).toEqual([]);
  });

  it('has what ended after everything else', async () => {
    const { desk, ids, page } = await aRegister();
    await desk.step(ids[0], 'withdraw', RITA);
    await desk.step(ids[1], 'withdraw', NILS);
    const order = async (sort: Sort) =>
      (await page({}, { sort })).items.map(({ id }) => ids.indexOf(id) + 1);
    expect(await order('expiresAt')).toEqual([3, 4, 1, 2]);
    expect(await order('-severity')).toEqual([4, 3, 2, 1]);
    const first = await page({}, { sort: '-severity', limit: 3 });
    const last = await page(
      {},
      { sort: '-severity', limit: 3, cursor: first.nextCursor },
    );
    expect(last.items.map(({ id }) => ids.indexOf(id) + 1)).toEqual([1]);
  });

  it('is read page by page in each order, each exception once', async () => {
    const { ids, page } = await aRegister();
    const walk = async (sort: Sort) => {
      const seen: number[] = [];
      let cursor: string | undefined;
      do {
        const { items, nextCursor } = await page(
          {},
          { sort, cursor, limit: 1 },
        );
        seen.push(...items.map(({ id }) => ids.indexOf(id) + 1));
        cursor = nextCursor;
      } while (cursor);
      return seen;
    };
    expect(await walk('-id')).toEqual([4, 3, 2, 1]);
    expect(await walk('expiresAt')).toEqual([1, 3, 2, 4]);
    expect(await walk('-requestedAt')).toEqual([4, 3, 2, 1]);
    // Nobody answers: high. Old keys: medium. Among equals the newest first.
    expect(await walk('-severity')).toEqual([2, 1, 4, 3]);
  });

  it('refuses a place of another order', async () => {
    const { page } = await aRegister();
    const { nextCursor: cursor } = await page({}, { limit: 1 });
    await expect(page({}, { sort: 'expiresAt', cursor })).rejects.toThrow(
      /cursor does not belong/,
    );
  });
});
