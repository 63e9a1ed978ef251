import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import {
  identitySourcesExtensionPoint,
  type IdentityFormat,
  type IdentitySource,
} from 'backstage-plugin-accountability-node';
import { accountabilityModuleAws } from './module';

describe('accountabilityModuleAws', () => {
  async function start(data: object) {
    const sources: IdentitySource[] = [];
    const formats: IdentityFormat[] = [];
    await startTestBackend({
      extensionPoints: [
        [
          identitySourcesExtensionPoint,
          {
            addSource: (...more: IdentitySource[]) => sources.push(...more),
            addFormat: (...more: IdentityFormat[]) => formats.push(...more),
          },
        ],
      ],
      features: [
        accountabilityModuleAws,
        mockServices.rootConfig.factory({ data: data as {} }),
      ],
    });
    return { sources, formats };
  }

  it('adds the format without any configuration', async () => {
    const { sources, formats } = await start({});
    expect(formats.map(format => format.id)).toEqual(['aws-iam']);
    expect(sources).toEqual([]);
  });

  it('adds a source for each account', async () => {
    const { sources } = await start({
      accountability: {
        aws: {
          accounts: [
            { accountId: '111111111111', id: 'aws-prod', title: 'Production' },
            { accountId: '222222222222' },
          ],
        },
      },
    });
    expect(sources).toEqual([
      expect.objectContaining({
        id: 'aws-prod',
        title: 'Production',
        provider: 'aws',
        scope: '111111111111',
      }),
      expect.objectContaining({
        id: 'aws-222222222222',
        scope: '222222222222',
      }),
    ]);
  });
});
