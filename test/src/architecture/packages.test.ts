import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../testing/repositoryRoot';

const PREFIX = 'backstage-plugin-';
const family = ['', '-backend', '-common', '-node'].map(
  suffix => `${PREFIX}accountability${suffix}`,
);

// Modules of plugins that are not ours, by the plugin they extend.
const FOREIGN = /^(catalog|scaffolder|search)-backend-module-accountability$/;
const OWN_MODULE = /^accountability-backend-module-[a-z]+$/;

interface Manifest {
  name: string;
  private?: boolean;
  license: string;
  description: string;
  publishConfig?: { access?: string };
  repository?: { directory?: string };
  configSchema?: string;
  files?: string[];
  backstage: {
    role: string;
    pluginId: string;
    pluginPackage?: string;
    pluginPackages?: string[];
  };
}

const plugins = readdirSync(join(repositoryRoot, 'plugins')).map(folder => ({
  folder,
  manifest: JSON.parse(
    readFileSync(
      join(repositoryRoot, 'plugins', folder, 'package.json'),
      'utf8',
    ),
  ) as Manifest,
}));

describe.each(plugins)('plugins/$folder', ({ folder, manifest }) => {
  const has = (file: string) =>
    existsSync(join(repositoryRoot, 'plugins', folder, file));

  it('has the npm name of its folder', () => {
    expect(manifest.name).toBe(PREFIX + folder);
  });

  it('can be published, with its licence and its place', () => {
    expect(manifest).toMatchObject({
      license: 'Apache-2.0',
      description: expect.stringMatching(/./),
      publishConfig: { access: 'public' },
      repository: { directory: `plugins/${folder}` },
    });
    expect(manifest.private).toBeUndefined();
  });

  it('says which plugin it belongs to', () => {
    const { pluginId, pluginPackage, pluginPackages } = manifest.backstage;
    const [, foreign] = folder.match(FOREIGN) ?? [];
    const module = { pluginPackages: undefined };

    expect({ pluginId, pluginPackage, pluginPackages }).toEqual(
      (foreign && {
        ...module,
        pluginId: foreign,
        pluginPackage: `@backstage/plugin-${foreign}-backend`,
      }) ||
        (OWN_MODULE.test(folder) && {
          ...module,
          pluginId: 'accountability',
          pluginPackage: `${PREFIX}accountability-backend`,
        }) || {
          pluginId: 'accountability',
          pluginPackage: undefined,
          pluginPackages: family,
        },
    );
  });

  it('has a README', () => {
    expect(has('README.md')).toBe(true);
  });

  it('publishes the schema of its configuration', () => {
    const published = manifest.files?.includes('config.d.ts') ?? false;

    expect({
      declared: manifest.configSchema === 'config.d.ts',
      published,
    }).toEqual({ declared: has('config.d.ts'), published: has('config.d.ts') });
  });
});

describe('packages', () => {
  it.each(readdirSync(join(repositoryRoot, 'packages')))(
    '%s has a README',
    folder => {
      expect(
        existsSync(join(repositoryRoot, 'packages', folder, 'README.md')),
      ).toBe(true);
    },
  );
});
