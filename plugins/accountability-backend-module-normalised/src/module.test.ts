import { createBackendPlugin } from '@backstage/backend-plugin-api';
import { startTestBackend } from '@backstage/backend-test-utils';
import {
  identitySourcesExtensionPoint,
  type IdentityFormat,
} from 'backstage-plugin-accountability-node';
import { accountabilityModuleNormalised } from './module';

describe('accountabilityModuleNormalised', () => {
  it('adds the format', async () => {
    const formats: IdentityFormat[] = [];
    const plugin = createBackendPlugin({
      pluginId: 'accountability',
      register(registration) {
        registration.registerExtensionPoint(identitySourcesExtensionPoint, {
          addSource: () => {},
          addFormat: (...added) => formats.push(...added),
        });
        registration.registerInit({ deps: {}, init: async () => {} });
      },
    });
    const backend = await startTestBackend({
      features: [plugin, accountabilityModuleNormalised],
    });
    await backend.stop();
    expect(formats.map(format => format.id)).toEqual(['normalised']);
  });
});
