import type { ObservedInstant } from 'backstage-plugin-accountability-common';

/** Policies of a user, role or group, as far as the input says. */
export interface Grants {
  attached: { name: string; arn: string }[];
  inline: { name: string; document: unknown }[];
  /** Names of the groups whose grants come on top. */
  groups: string[];
  boundary?: string;
}

/** A user or role; its policies are absent when the input holds none of them. */
export interface PrincipalFacts {
  name: string;
  arn: string;
  immutableId?: string;
  createdAt: ObservedInstant;
  tags: Record<string, string>;
  grants?: Grants;
}

export interface UserFacts extends PrincipalFacts {
  passwordLastUsedAt: ObservedInstant;
}

export interface RoleFacts extends PrincipalFacts {
  description?: string;
  lastUsedAt: ObservedInstant;
  /** Who may assume it, as AWS wrote it: text, URL-encoded text or an object. */
  trustDocument: unknown;
}

export interface AccessKeyFacts {
  id: string;
  status: 'active' | 'inactive' | 'expired' | 'unknown';
  createdAt: ObservedInstant;
  /** Absent when nobody asked for this key. */
  lastUsedAt?: ObservedInstant;
}

/** An access key or certificate of a credential report, which names no id. */
export interface ReportSlot {
  number: 1 | 2;
  active: boolean | undefined;
  rotatedAt: ObservedInstant;
  lastUsedAt: ObservedInstant;
}

/** One row of a credential report. */
export interface ReportRow {
  user: string;
  arn: string;
  line: number;
  createdAt: ObservedInstant;
  passwordEnabled: boolean | undefined;
  passwordLastUsedAt: ObservedInstant;
  passwordChangedAt: ObservedInstant;
  passwordExpiresAt: ObservedInstant;
  /** False when the report has no columns for access keys. */
  keysReported: boolean;
  keys: ReportSlot[];
  certificates: ReportSlot[];
  /** AWS says that there are more keys or certificates than the row has columns for. */
  hasMore: boolean;
}

export interface CredentialReport {
  generatedAt?: string;
  rows: ReportRow[];
  file?: string;
}

/** What is known about one AWS account, whichever way it came in. */
export interface AccountFacts {
  /** The account that is wanted; records of another one are counted, not kept. */
  readonly wanted?: string;
  /** How many records each account has in the input. */
  readonly seen: Map<string, number>;
  /** By user name, which is unique in an account whatever the path. */
  readonly users: Map<string, UserFacts>;
  /** By ARN. */
  readonly roles: Map<string, RoleFacts>;
  /** By group name. */
  readonly groups: Map<string, Grants>;
  /** Default versions of managed policies, by ARN. */
  readonly policies: Map<string, unknown>;
  /** By user name. */
  readonly keys: Map<string, AccessKeyFacts[]>;
  /** Pages of each listing: those that say more follows, and those that say they are the last. */
  readonly pages: Map<string, { more: number; last: number }>;
  report?: CredentialReport;
}
