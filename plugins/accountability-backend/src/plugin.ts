import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import {
  accountabilityClockServiceRef,
  identitySourcesExtensionPoint,
  measuresExtensionPoint,
  notificationChannelsExtensionPoint,
  rulesExtensionPoint,
} from 'backstage-plugin-accountability-node';
import { Accountability } from './Accountability';
import { Contributions } from './Contributions';

/** The accountability backend plugin. @public */
export const accountabilityPlugin = createBackendPlugin({
  pluginId: 'accountability',
  register(env) {
    const contributions = new Contributions();
    env.registerExtensionPoint(identitySourcesExtensionPoint, {
      addSource: (...sources) => contributions.addSources(sources),
      addFormat: (...formats) => contributions.addFormats(formats),
    });
    env.registerExtensionPoint(rulesExtensionPoint, {
      addRule: (...rules) => contributions.addRules(rules),
    });
    env.registerExtensionPoint(measuresExtensionPoint, {
      addMeasure: (...measures) => contributions.addMeasures(measures),
    });
    env.registerExtensionPoint(notificationChannelsExtensionPoint, {
      addChannel: (...channels) => contributions.addChannels(channels),
    });
    env.registerInit({
      deps: {
        auditor: coreServices.auditor,
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        clock: accountabilityClockServiceRef,
        config: coreServices.rootConfig,
        database: coreServices.database,
        events: eventsServiceRef,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        lifecycle: coreServices.lifecycle,
        logger: coreServices.logger,
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
        scheduler: coreServices.scheduler,
        urlReader: coreServices.urlReader,
        userInfo: coreServices.userInfo,
      },
      async init(services) {
        await Accountability.start(services, contributions);
      },
    });
  },
});
