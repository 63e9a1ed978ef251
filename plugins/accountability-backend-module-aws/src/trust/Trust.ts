import type { IdentityEdge } from 'backstage-plugin-accountability-common';

/** Who may assume a role, read from its trust policy. */
export interface Trust {
  edges: IdentityEdge[];
  /** Identity providers whose tokens it accepts. */
  providers: string[];
  /** `owner/name` of the repositories whose pipelines it accepts. */
  repositories: string[];
  crossAccount: boolean;
  /** Some account outside the organisation is trusted. */
  vendor: boolean;
  /** Only where there is trust to another account. */
  externalIdRequired?: boolean;
  /** Only where there is trust to an OIDC provider. */
  subjectRestricted?: boolean;
}
