import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { scaffolderActionsExtensionPoint } from '@backstage/plugin-scaffolder-node';
import { createExceptionRequestAction } from './createExceptionRequestAction';

/**
 * Adds the action `accountability:exception:request`.
 *
 * @public
 */
export const scaffolderModuleAccountability = createBackendModule({
  pluginId: 'scaffolder',
  moduleId: 'accountability',
  register(registration) {
    registration.registerInit({
      deps: {
        actions: scaffolderActionsExtensionPoint,
        auth: coreServices.auth,
        config: coreServices.rootConfig,
        discovery: coreServices.discovery,
      },
      async init({ actions, auth, config, discovery }) {
        const baseUrl = config.getOptionalString('app.baseUrl');
        actions.addActions(
          createExceptionRequestAction({ auth, discovery, baseUrl }),
        );
      },
    });
  },
});
