import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { identitySourcesExtensionPoint } from 'backstage-plugin-accountability-node';
import { readAwsAccounts } from './config';
import { awsIamFormat } from './format';
import { AwsIamSource } from './live';

/**
 * Adds the format `aws-iam` and one source for each account in
 * `accountability.aws.accounts`.
 *
 * @public
 */
export const accountabilityModuleAws = createBackendModule({
  pluginId: 'accountability',
  moduleId: 'aws',
  register(registration) {
    registration.registerInit({
      deps: {
        sources: identitySourcesExtensionPoint,
        config: coreServices.rootConfig,
      },
      async init({ sources, config }) {
        sources.addFormat(awsIamFormat);
        for (const account of readAwsAccounts(config)) {
          sources.addSource(new AwsIamSource(account));
        }
      },
    });
  },
});
