const { existsSync, readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');

// One list is the architecture; the rules below follow from it. It is the order
// in which the domain folders of the backend may import each other: each one
// sees those before it, and nothing else.
const flow = [
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

// These see every domain: they put the flow together, and hold no judgement.
const seeAll = ['pipeline', 'http', 'testing'];

const src = '^plugins/accountability-backend/src';
const any = names => `(${names.join('|')})`;

const flowRules = flow.map((domain, index) => ({
  name: `${domain}-looks-only-upstream`,
  severity: 'error',
  comment: `"${domain}" comes before what it imports. Pass it a value from outside, or move the decision downstream.`,
  from: { path: `${src}/${domain}/` },
  to: {
    path: `${src}/`,
    pathNot: `${src}/${any(flow.slice(0, index + 1))}/`,
  },
}));

const folderRules = [
  {
    name: 'every-folder-has-a-place',
    severity: 'error',
    comment:
      'A folder that is not part of the flow has no direction. Add it to the list at the top of .dependency-cruiser.cjs, at its place, or put the file into the domain it belongs to.',
    from: {},
    to: {
      path: `${src}/[^/]+/`,
      pathNot: `${src}/${any([...flow, ...seeAll])}/`,
    },
  },
  {
    name: 'use-the-door',
    severity: 'error',
    comment:
      'Import the domain folder (its index.ts), not a file inside it. If the index does not export it, it is not meant for others.',
    from: { path: `${src}/([^/]+)` },
    to: {
      path: `${src}/${any(flow)}/(?!index\\.ts$)`,
      pathNot: `${src}/$1/`,
    },
  },
  {
    name: 'knex-stays-in-stores',
    severity: 'error',
    comment:
      'Only files named Database…Store and the folder db speak SQL. Give the store a method that says what you want. (Types of knex may be imported anywhere.)',
    from: {
      path: `${src}/`,
      pathNot: `${src}/(db|testing)/|/Database\\w*Store\\.ts$`,
    },
    to: { path: 'node_modules/knex/', preCompilationOnly: false },
  },
  {
    name: 'rules-do-no-io',
    severity: 'error',
    comment:
      'A rule is a pure function of what we already know. Let the caller read, and hand the value in.',
    from: { path: `${src}/rules/` },
    to: {
      path: `${src}/db/|node_modules/(knex|@backstage/(backend|catalog-client))|^(node:)?(fs|fs/promises|net|http|https|http2|dns|child_process|worker_threads)$`,
      preCompilationOnly: false,
    },
  },
  {
    name: 'testing-stays-in-tests',
    severity: 'error',
    comment:
      'The folder testing is for tests. Move what production code needs into a domain.',
    from: { path: `${src}/`, pathNot: [`${src}/testing/`, '/__testUtils__/'] },
    to: { path: `${src}/testing/` },
  },
];

const ours = 'backstage-plugin-accountability';

/** The files that the manifests of our packages offer to others, as patterns. */
function entryPoints() {
  return ['plugins', 'packages'].flatMap(folder =>
    (existsSync(folder) ? readdirSync(folder) : []).flatMap(name => {
      const manifest = join(folder, name, 'package.json');
      const { main, exports } = existsSync(manifest)
        ? JSON.parse(readFileSync(manifest, 'utf8'))
        : {};
      return Object.values(exports ?? { '.': main })
        .filter(file => /^(\.\/)?src\//.test(file))
        .map(file => `^${folder}/${name}/${file.replace('./', '')}$`);
    }),
  );
}

// What each kind of package may import of ours. The resolver follows workspace
// links, so a package is seen under its folder.
const packageRules = [
  {
    name: 'common-stands-alone',
    severity: 'error',
    comment:
      '-common runs in the browser, the backend and the command line: it imports no plugin. Pass in what it needs.',
    from: { path: '^plugins/accountability-common/' },
    to: {
      path: `^plugins/|^packages/|node_modules/(@backstage/plugin-(?!.*-common/)|@backstage/backend-|@backstage-community/|${ours})`,
      pathNot: '^plugins/accountability-common/',
    },
  },
  {
    name: 'node-knows-only-common',
    severity: 'error',
    comment:
      '-node is the contract for authors of modules: of ours it may import -common only.',
    from: { path: '^plugins/accountability-node/' },
    to: {
      path: '^plugins/|^packages/',
      pathNot: '^plugins/accountability-(node|common)/',
    },
  },
  {
    name: 'modules-know-only-contracts',
    severity: 'error',
    comment:
      'A module works through extension points: of ours it may import -node and -common only. If something is missing there, extend the contract.',
    from: { path: '^plugins/([^/]*-module-[^/]+)/' },
    to: {
      path: '^plugins/|^packages/',
      pathNot: '^plugins/($1|accountability-node|accountability-common)/',
    },
  },
  {
    name: 'backend-knows-only-contracts',
    severity: 'error',
    comment:
      'The backend offers extension points and does not know who uses them: of ours it may import -node and -common only.',
    from: { path: '^plugins/accountability-backend/' },
    to: {
      path: '^plugins/|^packages/',
      pathNot: '^plugins/accountability-(backend|node|common)/',
    },
  },
  {
    name: 'frontend-knows-only-common',
    severity: 'error',
    comment:
      'The frontend talks to the backend by the client in -common, and imports nothing else of ours.',
    from: { path: '^plugins/accountability/' },
    to: {
      path: '^plugins/|^packages/',
      pathNot: '^plugins/(accountability|accountability-common)/',
    },
  },
  {
    name: 'packages-by-their-entry',
    severity: 'error',
    comment:
      'Import another package by its name, not a file inside it: only its entry points are there once it is published.',
    from: { path: '^(plugins|packages)/([^/]+)/' },
    to: {
      path: '^(plugins|packages)/[^/]+/src/',
      pathNot: ['^$1/$2/', ...entryPoints()],
    },
  },
];

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...flowRules,
    ...folderRules,
    ...packageRules,
    {
      name: 'no-circular',
      severity: 'error',
      comment:
        'Files that import each other in a circle can only be understood together. Move what both need into a third file.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'nothing-unresolved',
      severity: 'error',
      comment:
        'This import leads nowhere: correct the path, or install the package.',
      from: { path: '^plugins/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: {
      path: '(^|/)(dist|dist-types|coverage|migrations|__fixtures__)/|\\.(test|stories)\\.[jt]sx?$',
    },
    tsConfig: { fileName: 'tsconfig.json' },
    // Sees "import type" too, and knows which imports vanish on compilation.
    tsPreCompilationDeps: 'specify',
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'require', 'node', 'default'],
    },
  },
};
