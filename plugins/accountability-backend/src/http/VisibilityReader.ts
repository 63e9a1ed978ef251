import { createHash } from 'crypto';
import type {
  BackstageCredentials,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { NotAllowedError } from '@backstage/errors';
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  AuthorizeResult,
  type PermissionCriteria,
  type PolicyDecision,
  type ResourcePermission,
} from '@backstage/plugin-permission-common';
import type { ConditionTransformer } from '@backstage/plugin-permission-node';
import type { Knex } from 'knex';
import {
  identityReadPermission,
  unlinkedIdentityReadPermission,
} from 'backstage-plugin-accountability-common';
import {
  DatabaseVisibleSetStore,
  NO_IDENTITY,
  type IdentityCriteria,
  type IdentityCriterion,
  type Permitted,
  type Visibility,
} from '../posture';
import type { Clock } from '../time';

// Short enough that a change of rights shows soon, long enough that a page of
// requests shares one reading of the catalog.
const FRESH_SECONDS = 60;
const KEPT_SECONDS = 3600;

/** Works out what a caller may see: one question to the permission framework a request. */
export class VisibilityReader {
  readonly #options: {
    knex: Knex;
    clock: Clock;
    permissions: PermissionsService;
    catalog: CatalogService;
    transform: ConditionTransformer<IdentityCriterion>;
  };

  constructor(options: {
    knex: Knex;
    clock: Clock;
    permissions: PermissionsService;
    catalog: CatalogService;
    transform: ConditionTransformer<IdentityCriterion>;
  }) {
    this.#options = options;
  }

  /**
   * What the caller may see. Where only identities with a link are asked for, the
   * right to see the others is not, which saves a question.
   *
   * @throws NotAllowedError when the caller may read no identity at all, unless
   * they ask for something else, and for identities only beside it.
   */
  async of(
    credentials: BackstageCredentials,
    options: { linkedOnly?: boolean; identitiesBeside?: boolean } = {},
  ): Promise<Visibility> {
    const { permissions } = this.#options;
    const [[identity, entity], unlinked] = await Promise.all([
      permissions.authorizeConditional(
        [
          { permission: identityReadPermission },
          { permission: catalogEntityReadPermission },
        ],
        { credentials },
      ),
      options.linkedOnly || this.#maySeeUnlinked(credentials),
    ]);
    const readable = this.#toPermitted(identity);
    const none = readable === 'none';
    if (none && !options.identitiesBeside) {
      throw new NotAllowedError(
        `Reading identities needs the permission ${identityReadPermission.name}`,
      );
    }
    const some = readable === 'all' || none ? undefined : readable;
    return {
      criteria: none ? NO_IDENTITY : some,
      unlinked,
      entities: await this.#entities(entity, credentials),
    };
  }

  /** Which identities a permission covers for the caller. */
  async permitted(
    permission: ResourcePermission,
    credentials: BackstageCredentials,
  ): Promise<Permitted> {
    const [decision] = await this.#options.permissions.authorizeConditional(
      [{ permission }],
      { credentials },
    );
    return this.#toPermitted(decision);
  }

  #toPermitted(decision: PolicyDecision): Permitted {
    if (decision.result !== AuthorizeResult.CONDITIONAL) {
      return decision.result === AuthorizeResult.ALLOW ? 'all' : 'none';
    }
    return toCriteria(this.#options.transform(decision.conditions));
  }

  async #maySeeUnlinked(credentials: BackstageCredentials): Promise<boolean> {
    const [decision] = await this.#options.permissions.authorize(
      [{ permission: unlinkedIdentityReadPermission }],
      { credentials },
    );
    return decision.result === AuthorizeResult.ALLOW;
  }

  async #entities(
    decision: PolicyDecision,
    credentials: BackstageCredentials,
  ): Promise<Visibility['entities']> {
    if (decision.result !== AuthorizeResult.CONDITIONAL) {
      return decision.result === AuthorizeResult.ALLOW ? 'all' : 'none';
    }
    const { knex, clock } = this.#options;
    // The conditions hold everything that differs between callers: their own refs
    // are written into them by the policy.
    const setId = createHash('sha256')
      .update(JSON.stringify(decision.conditions))
      .digest('hex');
    const store = new DatabaseVisibleSetStore(knex);
    const now = clock.now();
    if (!(await store.isFresh(setId, secondsBefore(now, FRESH_SECONDS)))) {
      await store.replace(setId, {
        entityRefs: await this.#readableRefs(credentials),
        now,
        dropBefore: secondsBefore(now, KEPT_SECONDS),
      });
    }
    return { setId };
  }

  async #readableRefs(credentials: BackstageCredentials): Promise<string[]> {
    const refs: string[] = [];
    const pages = this.#options.catalog.streamEntities(
      {
        fields: ['kind', 'metadata.name', 'metadata.namespace'],
        pageSize: 1000,
      },
      { credentials },
    );
    for await (const page of pages) {
      for (const entity of page)
        refs.push(stringifyEntityRef(entity).toLowerCase());
    }
    return refs;
  }
}

function secondsBefore(date: Date, seconds: number): Date {
  return new Date(date.getTime() - seconds * 1000);
}

function toCriteria(
  criteria: PermissionCriteria<IdentityCriterion>,
): IdentityCriteria {
  if ('allOf' in criteria) return { allOf: criteria.allOf.map(toCriteria) };
  if ('anyOf' in criteria) return { anyOf: criteria.anyOf.map(toCriteria) };
  if ('not' in criteria) return { not: toCriteria(criteria.not) };
  return criteria;
}
