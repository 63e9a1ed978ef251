import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { policyExtensionPoint } from '@backstage/plugin-permission-node/alpha';
import { decideRight } from './decideRight';
import { readRights } from './Rights';

/** The permission policy of the demo portal. */
export const permissionModuleRights = createBackendModule({
  pluginId: 'permission',
  moduleId: 'rights',
  register(reg) {
    reg.registerInit({
      deps: {
        config: coreServices.rootConfig,
        policy: policyExtensionPoint,
        userInfo: coreServices.userInfo,
      },
      async init({ config, policy, userInfo }) {
        const rights = readRights(config);
        policy.setPolicy({
          async handle({ permission }, user) {
            if (!user) return { result: AuthorizeResult.DENY };
            const { ownershipEntityRefs } = await userInfo.getUserInfo(
              user.credentials,
            );
            return decideRight({ permission, ownershipEntityRefs, rights });
          },
        });
      },
    });
  },
});
