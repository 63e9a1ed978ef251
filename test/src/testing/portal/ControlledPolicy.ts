import {
  createBackendModule,
  type BackendFeature,
} from '@backstage/backend-plugin-api';
import {
  AuthorizeResult,
  type Permission,
  type PolicyDecision,
} from '@backstage/plugin-permission-common';
import { policyExtensionPoint } from '@backstage/plugin-permission-node/alpha';

/** Who asks: the user and the groups they act for. */
export interface Asker {
  userRef: string;
  refs: string[];
}

/** What a policy says about one permission; undefined is a yes. */
export type Decide = (
  permission: Permission,
  asker: Asker,
) => PolicyDecision | undefined;

const ALLOW: PolicyDecision = { result: AuthorizeResult.ALLOW };

/** The permission policy of the portal, as the test wants it; everything is allowed at first. */
export class ControlledPolicy {
  decide: Decide = () => ALLOW;

  /** Denies people permissions by name, by user ref; everything else is allowed. */
  deny(denied: Record<string, readonly string[]>): void {
    this.decide = ({ name }, { userRef }) =>
      denied[userRef]?.includes(name)
        ? { result: AuthorizeResult.DENY }
        : undefined;
  }

  module(): BackendFeature {
    return createBackendModule({
      pluginId: 'permission',
      moduleId: 'controlled-by-test',
      register: reg => {
        reg.registerInit({
          deps: { policy: policyExtensionPoint },
          init: async ({ policy }) => {
            policy.setPolicy({
              handle: async ({ permission }, user) => {
                if (!user) return { result: AuthorizeResult.DENY };
                const asker = {
                  userRef: user.info.userEntityRef,
                  refs: user.info.ownershipEntityRefs,
                };
                return this.decide(permission, asker) ?? ALLOW;
              },
            });
          },
        });
      },
    });
  }
}
