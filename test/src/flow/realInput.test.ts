import {
  parseEntityRef,
  stringifyEntityRef,
  type Entity,
} from '@backstage/catalog-model';
import type { JsonObject } from '@backstage/types';
import type {
  IdentityDetail,
  IdentityFilter,
  SourceRun,
} from 'backstage-plugin-accountability-common';
import {
  eachPortalDatabase,
  type PortalDatabase,
} from '../testing/eachPortalDatabase';
import { eventually } from '../testing/eventually';
import { DatabaseDoor } from '../testing/portal/DatabaseDoor';
import {
  startTestPortal,
  type TestPortal,
} from '../testing/portal/startTestPortal';
import { realInput } from '../testing/realInput';
import {
  clusters,
  credentialReports,
  LINKED,
  otherClusters,
} from './realSources';

jest.setTimeout(180_000);

const LINKED_CATALOG = `k8s/${LINKED}/sample`;
const corpora = {
  giantswarm: 'catalogs/giantswarm-backstage-catalogs',
  'community-plugins': 'catalogs/backstage-community-plugins',
};
/**
 * Of 1,808 users, groups and ownable entities in the files. The others have no
 * lifecycle or no spec, too long a name, or a definition at some URL.
 */
const CATALOG_TAKES = 1_796;
const OWNABLE = ['component', 'api', 'resource', 'system', 'domain'];

const reports = realInput.isThere ? credentialReports() : [];

function sources(): JsonObject[] {
  const schedule = {
    frequency: { hours: 1 },
    timeout: { minutes: 5 },
    initialDelay: { milliseconds: 100 },
  };
  const source = (format: string, scope: string, place: string) => ({
    id: scope,
    format,
    scope,
    files: [realInput.path(place)],
    schedule,
  });
  return [
    ...clusters.map(({ scope, place, namespace }) => ({
      ...source('kubernetes', scope, `k8s/${place}`),
      settings: { defaultNamespace: namespace },
    })),
    source('kubernetes', LINKED, `${LINKED_CATALOG}/emojivoto.yaml`),
    ...otherClusters().map(name => source('kubernetes', name, `k8s/${name}`)),
    ...reports.map(({ scope, file }) => source('aws-iam', scope, file)),
  ];
}

function testRealInput(database: PortalDatabase): void {
  const door = new DatabaseDoor();
  let portal: TestPortal;
  const documents = new Map<string, Entity[]>();

  beforeAll(async () => {
    const all = [...Object.values(corpora), LINKED_CATALOG];
    for (const of of all) documents.set(of, realInput.entities(of));
    portal = await startTestPortal({
      database: await database.config(),
      entities: [...documents.values()].flat(),
      // Reading a catalog of this size takes its time.
      accountability: {
        directory: { interval: { seconds: 3 } },
        sources: sources(),
      },
      features: [door.module()],
    });
  });
  afterAll(() => portal.stop());

  const api = () => portal.as('service');

  async function details(filter: IdentityFilter): Promise<IdentityDetail[]> {
    const { items } = await api().listIdentities({ ...filter, limit: 500 });
    return Promise.all(items.map(item => api().getIdentity(item.id)));
  }
  const count = async (filter: IdentityFilter) =>
    (await api().listIdentities({ ...filter, limit: 1 })).totalCount;

  it('is read whole by every source', async () => {
    const runs = await eventually(async () => {
      const last = (await api().listSources()).map(source => source.lastRun);
      const ended = last.filter(run => run && run.state !== 'running');
      if (ended.length < sources().length) throw new Error('Still reading');
      return ended as SourceRun[];
    }, 60_000);
    expect(runs.filter(run => run.state !== 'complete')).toEqual([]);
    await eventually(async () => {
      const { items } = await api().getHealth();
      expect(items.find(item => item.id === 'pipeline')?.detail).toBe(
        'Everything is judged',
      );
    }, 60_000);
  });

  it.each(clusters)('counts in $scope what is in $place', async cluster => {
    const { scope, counts } = cluster;
    const found = await details({ scope: [scope] });
    const workloadsOf = ({ record }: IdentityDetail) =>
      record.consumers.filter(consumer => consumer.kind === 'workload');
    const onDefault = found.filter(item => item.name.endsWith('/default'));
    expect({
      declared: found.filter(item => item.record.traits.declared).length,
      undeclared: found.filter(
        item => !item.record.traits.declared && !onDefault.includes(item),
      ).length,
      admin: await count({ scope: [scope], privilege: ['admin'] }),
      fullAdmin: found.filter(item => item.record.traits.fullAdmin).length,
      onDefault: onDefault.flatMap(workloadsOf).length,
      shared: await count({ scope: [scope], rule: ['shared-account'] }),
    }).toEqual(counts);
    expect(await count({ scope: [scope], rule: ['admin-equivalent'] })).toBe(
      counts.admin,
    );
    expect(await count({ scope: [scope], rule: ['default-account'] })).toBe(
      onDefault.length,
    );
  });

  it('links the workloads that a catalog selects', async () => {
    const linked = await eventually(async () => {
      const found = await details({ scope: [LINKED] });
      const links = found.flatMap(({ name, links: of }) =>
        of.map(({ entityRef, signal }) => [entityRef, name, signal]),
      );
      if (links.length < 4) throw new Error(`${links.length} links`);
      return links.sort();
    }, 90_000);
    const signal = 'kubernetes-id';
    expect(linked).toEqual([
      ['component:emojivoto/emoji', 'emojivoto/emoji', signal],
      ['component:emojivoto/vote-bot', 'emojivoto/default', signal],
      ['component:emojivoto/voting', 'emojivoto/voting', signal],
      ['component:emojivoto/web', 'emojivoto/web', signal],
    ]);
    // Their owner is nobody in the catalog.
    await eventually(async () => {
      expect(
        await portal.entityNames(
          'metadata.labels.accountability.dev/flagged=true',
        ),
      ).toEqual(['emoji', 'vote-bot', 'voting', 'web']);
    });
  });

  it('mirrors the catalog, and tells owners that it does not hold', async () => {
    const { inCatalog, owners } = await eventually(async () => {
      const refs = (await portal.entityRefs()).filter(isMirrored);
      const rows = await door
        .knex('directory_entities')
        .select('ref', 'owner_ref');
      if (refs.length < CATALOG_TAKES || rows.length < refs.length) {
        throw new Error(`${refs.length} in the catalog, ${rows.length} here`);
      }
      return {
        inCatalog: new Set(refs),
        owners: new Map<string, string | null>(
          rows.map(row => [row.ref, row.owner_ref]),
        ),
      };
    }, 120_000);
    expect(new Set(owners.keys())).toEqual(inCatalog);

    // The files declare some entities twice; the catalog holds one of them.
    const written = new Map<string, (string | undefined)[]>();
    for (const entity of [...documents.values()].flat()) {
      const ref = stringifyEntityRef(entity);
      written.set(ref, [...(written.get(ref) ?? []), writtenOwner(entity)]);
    }
    const mistaken = [...owners].filter(
      ([ref, owner]) => owner && !written.get(ref)!.includes(owner),
    );
    expect(mistaken).toEqual([]);

    const dangling = (corpus: string) =>
      documents
        .get(corpus)!
        .filter(entity => OWNABLE.includes(entity.kind.toLowerCase()))
        .map(writtenOwner)
        .filter(owner => owner && !inCatalog.has(owner)).length;
    expect({
      linked: dangling(LINKED_CATALOG),
      giantswarm: dangling(corpora.giantswarm),
      'community-plugins': dangling(corpora['community-plugins']),
    }).toEqual({ linked: 4, giantswarm: 14, 'community-plugins': 1451 });
  });

  it.each(reports)('counts in $scope what is in $file', async expected => {
    const found = await details({ scope: [expected.scope] });
    const keysOf = ({ record }: IdentityDetail) =>
      record.credentials.filter(
        ({ type, status }) => type === 'access-key' && status === 'active',
      );
    const keys = found.flatMap(keysOf);
    const [run] = await api().listRuns(expected.scope);
    expect({
      rows: found.length + rowsWithoutIdentity(run),
      activeKeys: keys.length,
      serviceLike: found.filter(
        item =>
          item.kind === 'service-user' &&
          item.record.traits.interactiveUse === false &&
          keysOf(item).length > 0,
      ).length,
      neverUsed: keys.filter(
        ({ lastUsedAt }) =>
          lastUsedAt.observability === 'observed' && !lastUsedAt.value,
      ).length,
    }).toEqual({
      rows: expected.rows,
      activeKeys: expected.activeKeys,
      serviceLike: expected.serviceLike,
      neverUsed: expected.neverUsed,
    });
  });

  it('runs without an error in the log', () => {
    expect(portal.log.messages('error')).toEqual([]);
  });
}

function isMirrored(ref: string): boolean {
  return [...OWNABLE, 'user', 'group'].includes(ref.split(':')[0]);
}

function writtenOwner({ metadata, spec }: Entity): string | undefined {
  if (typeof spec?.owner !== 'string') return undefined;
  return stringifyEntityRef(
    parseEntityRef(spec.owner, {
      defaultKind: 'group',
      defaultNamespace: metadata.namespace ?? 'default',
    }),
  );
}

/** Rows of a credential report that are people, the root user, or repeats; the run says so. */
function rowsWithoutIdentity({ problems }: SourceRun): number {
  const said = problems.map(({ message }) => message).join('\n');
  const people = Number(/(\d+) users? with a console password/.exec(said)?.[1]);
  const root = Number(said.includes('the root user, which has no active'));
  const repeats = said.split('has more than one row').length - 1;
  return (people || 0) + root + repeats;
}

if (realInput.isThere) {
  eachPortalDatabase('Real input', testRealInput);
} else {
  // eslint-disable-next-line jest/no-disabled-tests -- The name says what is missing.
  describe.skip('Real input (skipped: ACCOUNTABILITY_REAL_INPUT names no folder, and ../shared/real-input is missing)', () => {
    testRealInput({ id: 'SQLITE_3', config: async () => ({}) });
  });
}
