import {
  coreServices,
  createBackendPlugin,
  type BackendFeature,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import {
  AuthorizeResult,
  createPermission,
  type Permission,
} from '@backstage/plugin-permission-common';
import type { PermissionPolicy } from '@backstage/plugin-permission-node';
import { policyExtensionPoint } from '@backstage/plugin-permission-node/alpha';
import { accountabilityPermissions } from 'backstage-plugin-accountability-common';
import { transformSync } from 'esbuild';
import { readmeExample } from '../testing/readmeExample';

/** The module as the README has it. */
function exampleModule(): BackendFeature {
  const source = readmeExample('plugins/accountability-backend/README.md', {
    below: 'Who may what without a policy, and with one',
    language: 'ts',
  });
  const { code } = transformSync(source, { loader: 'ts', format: 'cjs' });
  const module = { exports: {} as { default?: BackendFeature } };
  // eslint-disable-next-line no-new-func
  new Function('require', 'module', code)(require, module);
  return module.exports.default!;
}

/** What it lets somebody who owns by these refs do. */
async function rightsOf(ownershipEntityRefs: string[]) {
  let policy: PermissionPolicy | undefined;
  const permission = createBackendPlugin({
    pluginId: 'permission',
    register(env) {
      env.registerExtensionPoint(policyExtensionPoint, {
        setPolicy: given => {
          policy = given;
        },
      });
      env.registerInit({
        deps: { logger: coreServices.logger },
        async init() {},
      });
    },
  });
  const backend = await startTestBackend({
    features: [
      permission,
      exampleModule(),
      mockServices.userInfo.mock({
        getUserInfo: async () => ({
          userEntityRef: ownershipEntityRefs[0],
          ownershipEntityRefs,
        }),
      }).factory,
    ],
  });
  await backend.stop();
  const credentials = mockCredentials.user();
  return async (asked: Permission, isSignedIn = true) => {
    const { result } = await policy!.handle(
      { permission: asked },
      isSignedIn ? { credentials, info: undefined as never } : undefined,
    );
    return result;
  };
}

const EVERYBODY = [
  'accountability.organisation.read',
  'accountability.outcome.read',
  'accountability.exception.read',
  'accountability.exception.request',
  'accountability.exception.decide',
  'accountability.escalation.read',
];
const OF_SECURITY = [
  'accountability.identity.read',
  'accountability.identity.unlinked.read',
  'accountability.source.read',
  'accountability.source.import',
  'accountability.definition.declare',
  'accountability.review.hold',
];
const { ALLOW, DENY, CONDITIONAL } = AuthorizeResult;

describe('The policy of the README', () => {
  it.each([
    ['a squad', 'group:default/payments', EVERYBODY],
    ['security', 'group:default/security', [...EVERYBODY, ...OF_SECURITY]],
  ])('lets %s do what is listed, and nothing else', async (_, group, may) => {
    const rightOf = await rightsOf(['user:default/a', group]);
    for (const permission of accountabilityPermissions) {
      const isOwn =
        permission.name === 'accountability.identity.decide' ||
        (permission.name === 'accountability.identity.read' &&
          !may.includes(permission.name));
      const otherwise = isOwn ? CONDITIONAL : DENY;
      expect([permission.name, await rightOf(permission)]).toEqual([
        permission.name,
        may.includes(permission.name) ? ALLOW : otherwise,
      ]);
    }
  });

  it('refuses what comes later, and leaves the rest of the portal open', async () => {
    const rightOf = await rightsOf(['group:default/security']);
    const named = (name: string) => createPermission({ name, attributes: {} });
    expect(await rightOf(named('accountability.later.do'))).toBe(DENY);
    expect(await rightOf(named('catalog.entity.read'))).toBe(ALLOW);
    expect(await rightOf(named('catalog.entity.read'), false)).toBe(DENY);
  });
});
