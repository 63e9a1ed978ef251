import type { Knex } from 'knex';
import type { OwnerStanding } from 'backstage-plugin-accountability-common';
import type { DirectoryEntity, LinkTerms } from './DirectoryEntity';

/** Who an owner text means, and whether an active person stands behind it. */
export interface OwnerMeant {
  ref?: string;
  title?: string;
  standing: Exclude<OwnerStanding, 'placeholder'>;
}

/** An entity that depends on a resource which stands for an identity. */
export interface Dependant {
  entityRef: string;
  title: string;
  ownerRef?: string;
}

/** An entity that is found by a link key. */
export interface LinkTarget {
  key: string;
  detail: string;
  terms?: LinkTerms;
  entityRef: string;
  kind: string;
  title: string;
  ownerRef?: string;
  /** The entity is a Resource of type service-account; these depend on it. */
  dependants: Dependant[];
  /** The entity is a Resource of type service-account. */
  standsForIdentity: boolean;
}

/** A user as somebody who acts. */
export interface DirectoryPerson {
  ref: string;
  /** The catalog knows them, and they have not left. */
  active: boolean;
  /** Every group in whose tree they are. */
  groups: string[];
}

/** How the directory is doing. */
export interface DirectoryStatus {
  /** When the catalog was last read completely and believed. Absent before the first time. */
  lastCompleteAt?: string;
  /** The last reading failed. */
  failure?: { at: string; message: string };
  /** The last reading was complete, but lost too much to be believed yet. */
  held?: { since: string; reason: string };
  entities: number;
  people: number;
  /** Raised with every write, so that what was derived can tell that it is old. */
  epoch: number;
  problemCount: number;
  /** The first of them. */
  problems: { entityRef: string; message: string }[];
}

/** What the rest of the pipeline asks the directory. */
export interface DirectoryStore {
  /** Resolves owner texts. Placeholders are the caller's business. */
  standings(texts: readonly string[]): Promise<Map<string, OwnerMeant>>;
  /** Entities that carry any of the keys. */
  linkTargets(keys: readonly string[]): Promise<LinkTarget[]>;
  /** Those of the entities that exist. */
  entities(refs: readonly string[]): Promise<Map<string, DirectoryEntity>>;
  /** Who a user is at this moment, whatever their token says. */
  person(ref: string): Promise<DirectoryPerson>;
  /** A group and all groups below it. */
  groupTree(ref: string): Promise<string[]>;
  /**
   * A query for the column `ref` of the ownable entities that count for an entity:
   * itself, what is part of a system or domain, what a group's tree owns, what a
   * user and the groups it is in own.
   */
  belowSubquery(ref: string): Knex.QueryBuilder;
  /** A query for the refs of the owners that count for a group or user: its tree, or they and their groups. */
  ownersSubquery(ref: string): Knex.QueryBuilder;
  /** Whether the catalog was ever read completely. Cheap, unlike the status. */
  hasCompleted(): Promise<boolean>;
  status(): Promise<DirectoryStatus>;
}
