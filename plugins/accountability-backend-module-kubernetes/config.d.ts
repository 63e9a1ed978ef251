import type { SchedulerServiceTaskScheduleDefinitionConfig } from '@backstage/backend-plugin-api';
import type { HumanDuration } from '@backstage/types';

export interface Config {
  accountability?: {
    kubernetes?: {
      /** Clusters whose service accounts are read through their API. */
      clusters?: Array<{
        /** Id of the source. Default: `kubernetes-` and the scope. */
        id?: string;
        /** Title on the sources page. Default: `Kubernetes` and the scope. */
        title?: string;
        /**
         * Name of the cluster in references (`kubernetes:<scope>/<namespace>/<name>`);
         * no slash, no space. Keep it: another name means other identities.
         */
        scope: string;
        /** What the cluster is for. Default: unknown. */
        environment?:
          | 'production'
          | 'staging'
          | 'test'
          | 'development'
          | 'shared'
          | 'unknown';
        /** Path of a kubeconfig file. Exactly one of kubeconfig, inCluster and url. */
        kubeconfig?: string;
        /** Context within the kubeconfig. Default: its current one. */
        context?: string;
        /** The cluster that this backend runs in, as the account of its pod. */
        inCluster?: boolean;
        /** URL of the API server; https, or http for localhost. */
        url?: string;
        /**
         * Token for url.
         * @visibility secret
         */
        serviceAccountToken?: string;
        /** Certificate authority for url, PEM in base64 as in a kubeconfig. */
        caData?: string;
        /**
         * Whether to list token Secrets, metadata only. Kubernetes cannot grant
         * less than reading Secrets for it; false reports credentials as not known.
         * Default: true.
         */
        tokenSecrets?: boolean;
        /** Objects in one page, 1 to 5000. Default: 500. */
        pageSize?: number;
        /** How long one request may take. Default: 1 minute. */
        requestTimeout?: HumanDuration | string;
        /** When to read. Default: every hour, at most 15 minutes. */
        schedule?: SchedulerServiceTaskScheduleDefinitionConfig;
      }>;
    };
  };
}
