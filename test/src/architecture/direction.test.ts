import { rmSync } from 'node:fs';
import { findViolations } from './findViolations';
import { plantTree } from './plantedTree';

// As ARCHITECTURE.md draws it. It is written out here too, so that a change of
// the rules alone does not go unnoticed.
const FLOW = [
  'db',
  'time',
  'directory',
  'definitions',
  'inventory',
  'ownership',
  'rules',
  'findings',
  'exceptions',
  'vendors',
  'evidence',
  'posture',
  'controls',
  'measures',
  'reviews',
  'escalations',
  'notices',
  'outcomes',
  'register',
  'obligations',
  'scorecard',
  'frameworks',
  'transfers',
];

const backend = 'plugins/accountability-backend/src';
const awsModule = 'plugins/accountability-backend-module-aws/src';
const named = (name: string) => `backstage-plugin-accountability${name}`;
const load = (target: string) => `import '${target}';\n`;

interface Planted {
  file: string;
  content: string;
  breaks: string[];
}

const ordinaryTree: Record<string, string> = {
  ...Object.fromEntries(
    [...FLOW, 'pipeline', 'testing', 'helpers'].map(domain => [
      `${backend}/${domain}/index.ts`,
      'export {};\n',
    ]),
  ),
  [`${backend}/inventory/matchIdentity.ts`]: 'export {};\n',
  [`${backend}/time/circleB.ts`]: load('./circleA'),
};

const eachDomainLooksDownstream: Planted[] = FLOW.map((domain, index) => ({
  file: `${backend}/${domain}/lookDownstream.ts`,
  content: load(`../${FLOW[index + 1] ?? 'pipeline'}`),
  breaks: [`${domain}-looks-only-upstream`],
}));

const violations: Planted[] = [
  ...eachDomainLooksDownstream,
  {
    file: `${backend}/posture/lookAtPipeline.ts`,
    content: load('../pipeline'),
    breaks: ['posture-looks-only-upstream'],
  },
  {
    file: `${backend}/pipeline/useHelpers.ts`,
    content: load('../helpers'),
    breaks: ['every-folder-has-a-place'],
  },
  {
    file: `${backend}/pipeline/useWindow.ts`,
    content: load('../inventory/matchIdentity'),
    breaks: ['use-the-door'],
  },
  {
    file: `${backend}/pipeline/queryDirectly.ts`,
    content: `import { knex } from 'knex';\nexport const query = knex('rows');\n`,
    breaks: ['knex-stays-in-stores'],
  },
  {
    file: `${backend}/rules/readDisk.ts`,
    content: `import { readFileSync } from 'node:fs';\nexport const text = readFileSync('x');\n`,
    breaks: ['rules-do-no-io'],
  },
  {
    file: `${backend}/rules/readDatabase.ts`,
    content: load('../db'),
    breaks: ['rules-do-no-io'],
  },
  {
    file: `${backend}/pipeline/useTesting.ts`,
    content: load('../testing'),
    breaks: ['testing-stays-in-tests'],
  },
  {
    file: 'plugins/accountability-common/src/usePlugin.ts',
    content: load('@backstage/plugin-catalog-react'),
    breaks: ['common-stands-alone'],
  },
  {
    file: 'plugins/accountability-common/src/useNode.ts',
    content: load(named('-node')),
    breaks: ['common-stands-alone'],
  },
  {
    file: 'plugins/accountability-node/src/useBackend.ts',
    content: load(named('-backend')),
    breaks: ['node-knows-only-common'],
  },
  {
    file: `${awsModule}/useBackend.ts`,
    content: load(named('-backend')),
    breaks: ['modules-know-only-contracts'],
  },
  {
    file: `${backend}/pipeline/useModule.ts`,
    content: load(named('-backend-module-aws')),
    breaks: ['backend-knows-only-contracts'],
  },
  {
    file: 'plugins/accountability/src/useNode.ts',
    content: load(named('-node')),
    breaks: ['frontend-knows-only-common'],
  },
  {
    file: `${awsModule}/useInside.ts`,
    content: load('../../accountability-common/src/inside'),
    breaks: ['packages-by-their-entry'],
  },
  {
    file: `${backend}/time/circleA.ts`,
    content: load('./circleB'),
    breaks: ['no-circular'],
  },
  {
    file: `${backend}/time/leadNowhere.ts`,
    content: load('./nowhere'),
    breaks: ['nothing-unresolved'],
  },
];

const allowed: Planted[] = [
  {
    file: 'plugins/accountability-common/src/inside.ts',
    content: load('@backstage/plugin-permission-common'),
    breaks: [],
  },
  {
    file: `${backend}/plugin.ts`,
    content: [...FLOW, 'pipeline'].map(name => load(`./${name}`)).join(''),
    breaks: [],
  },
  {
    file: `${backend}/transfers/lookUpstream.ts`,
    content: FLOW.slice(0, -1)
      .map(name => load(`../${name}`))
      .join(''),
    breaks: [],
  },
  {
    file: `${backend}/pipeline/nameType.ts`,
    content: `import { Knex } from 'knex';\nexport type Query = Knex;\n`,
    breaks: [],
  },
  {
    file: `${backend}/inventory/DatabaseIdentityStore.ts`,
    content: `import { knex } from 'knex';\nexport const query = knex('rows');\n`,
    breaks: [],
  },
  {
    file: `${awsModule}/module.ts`,
    content: load(named('-node')) + load(named('-common')),
    breaks: [],
  },
  {
    file: `${backend}/time/anything.test.ts`,
    content: load('../transfers/lookUpstream'),
    breaks: [],
  },
];

describe('the direction of imports', () => {
  const planted = [...violations, ...allowed];
  let broken: Record<string, string[]>;

  beforeAll(() => {
    const root = plantTree({
      ...ordinaryTree,
      ...Object.fromEntries(planted.map(p => [p.file, p.content])),
    });
    broken = findViolations(root);
    rmSync(root, { recursive: true });
  }, 60_000);

  it.each(violations)('finds $breaks in $file', ({ file, breaks }) => {
    expect(broken[file]).toEqual(breaks);
  });

  it.each(allowed)('has nothing against $file', ({ file }) => {
    expect(broken[file]).toBeUndefined();
  });

  it('has a planted violation for every rule', () => {
    const rules: { forbidden: { name: string }[] } = jest.requireActual(
      '../../../.dependency-cruiser.cjs',
    );

    expect(violations.flatMap(({ breaks }) => breaks)).toEqual(
      expect.arrayContaining(rules.forbidden.map(rule => rule.name)),
    );
  });
});
