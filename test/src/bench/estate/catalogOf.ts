import type { Entity } from '@backstage/catalog-model';
import { Estate } from './Estate';
import { accountName } from './accountName';
import {
  COMPONENTS_PER_TEAM,
  domainOf,
  systemOf,
  systemsFor,
  teamOf,
} from './teamOf';

const PAGE = 500;

/** The catalog of an estate in pages, as the catalog would stream it. */
export async function* catalogOf(estate: Estate): AsyncGenerator<Entity[]> {
  const teams = Math.ceil(estate.components / COMPONENTS_PER_TEAM);
  for (const page of pages(teams)) {
    yield page.flatMap(team => [group(team), ...people(team)]);
  }
  const systems = systemsFor(estate.components);
  for (const page of pages(systems)) {
    yield [
      ...[...new Set(page.map(domainOf))].map(domain),
      ...page.map(system),
    ];
  }
  for (const page of pages(estate.components)) {
    yield page.map(component);
  }
}

function* pages(count: number): Generator<number[]> {
  for (let from = 0; from < count; from += PAGE) {
    const size = Math.min(PAGE, count - from);
    yield Array.from({ length: size }, (_, at) => from + at);
  }
}

function group(team: number): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: { name: `team-${team}`, namespace: 'default' },
    spec: { type: 'team', children: [] },
  };
}

function people(team: number): Entity[] {
  return [0, 1, 2].map(person => ({
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'User',
    metadata: { name: `person-${team}-${person}`, namespace: 'default' },
    spec: {
      profile: { email: `person-${team}-${person}@acme.example` },
      memberOf: [`team-${team}`],
    },
  }));
}

function domain(name: string): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Domain',
    metadata: { name, namespace: 'default' },
    spec: { owner: 'group:default/team-0' },
  };
}

function system(at: number): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'System',
    metadata: { name: `system-${at}`, namespace: 'default' },
    spec: { owner: 'group:default/team-0', domain: domainOf(at) },
  };
}

/** Half of the components are found by their workloads, a third name an account. */
function component(at: number): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      name: `component-${at}`,
      namespace: 'default',
      annotations: {
        'github.com/project-slug': `acme/component-${at}`,
        ...(at % 2 === 0 && {
          'backstage.io/kubernetes-id': `component-${at}`,
        }),
        ...(at % 3 === 0 && {
          'accountability.dev/identities': `kubernetes:prod/${accountName(at)}`,
        }),
      },
    },
    spec: {
      type: 'service',
      lifecycle: 'production',
      owner: `group:default/${teamOf(at)}`,
      system: systemOf(at),
    },
  };
}
