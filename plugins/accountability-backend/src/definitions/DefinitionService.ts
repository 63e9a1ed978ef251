import { stringifyEntityRef } from '@backstage/catalog-model';
import { ConflictError } from '@backstage/errors';
import {
  definitionDraftSchema,
  type Definition,
  type DefinitionCheck,
  type DefinitionRevision,
  type PublishedDefinitions,
} from 'backstage-plugin-accountability-common';
import type { Knex } from 'knex';
import type { z } from 'zod';
import { inTransaction } from '../db';
import { toInstant, type Clock } from '../time';
import { hashOf } from './canonicalText';
import { DatabaseDefinitionStore } from './DatabaseDefinitionStore';
import type { DefinitionEvent, Origins } from './Declaration';
import {
  decideDeclaration,
  decideRevision,
  decideWithdrawal,
  type Deed,
} from './decideInPortal';
import { standing } from './inForce';
import { readDraft } from './readDraft';
import { toCatalogEntity, toCatalogFile } from './toCatalogEntity';
import { toDefinition } from './toDefinition';

type Draft = z.output<typeof definitionDraftSchema>;
type JsonObjects = PublishedDefinitions['entities'];

/** More than anybody keeps in view; whoever needs more keeps them in Git. */
const MOST_IN_PORTAL = 2_000;

/** Declares, changes and withdraws in the portal, and tells what the catalog shows of it. */
export class DefinitionService {
  readonly #knex: Knex;
  readonly #clock: Clock;
  readonly #onChange: (ref: string) => Promise<void>;

  constructor(options: {
    knex: Knex;
    clock: Clock;
    /** Told after something was declared, changed or withdrawn, before it is answered. */
    onChange: (ref: string) => Promise<void>;
  }) {
    this.#knex = options.knex;
    this.#clock = options.clock;
    this.#onChange = options.onChange;
  }

  /** What would come of a draft; keeps nothing. */
  async check(draft: Draft): Promise<DefinitionCheck> {
    const ref = stringifyEntityRef(draft);
    const store = new DatabaseDefinitionStore(this.#knex);
    const origins = (await store.originsOf([ref])).get(ref) ?? {};
    const origin = (['git', 'portal'] as const).find(one =>
      standing(origins[one]),
    );
    return {
      problems: readDraft(draft).problems,
      yaml: toCatalogFile(draft),
      declared: origin && { origin },
    };
  }

  /** @throws ConflictError when it is declared already, InputError with every problem. */
  async declare(draft: Draft, by: string): Promise<Definition> {
    const ref = stringifyEntityRef(draft);
    return this.#record(ref, { by }, async (origins, deed, store) => {
      const event = decideDeclaration(draft, origins, deed);
      if ((await store.countStanding('portal')) >= MOST_IN_PORTAL) {
        throw new ConflictError(
          `The portal holds ${MOST_IN_PORTAL} definitions; withdraw what is over, or declare this one in Git`,
        );
      }
      return event;
    });
  }

  /** @throws ConflictError with the hash of now when it is not the expected one. */
  async revise(
    ref: string,
    revision: DefinitionRevision,
    by: string,
  ): Promise<Definition> {
    const { reason, ...change } = revision;
    return this.#record(ref, { by, reason }, async (origins, deed) =>
      decideRevision({ ...change, ref }, origins, deed),
    );
  }

  /** Keeps nothing, and throws what {@link revise} would. */
  async tryRevision(
    ref: string,
    revision: DefinitionRevision,
    by: string,
  ): Promise<void> {
    const { reason, ...change } = revision;
    const store = new DatabaseDefinitionStore(this.#knex);
    const origins = (await store.originsOf([ref])).get(ref) ?? {};
    const at = toInstant(this.#clock.now());
    decideRevision({ ...change, ref }, origins, { by, reason, at });
  }

  /** @throws NotFoundError, or ConflictError when it is withdrawn or only in Git. */
  async withdraw(
    ref: string,
    { by, reason }: { by: string; reason: string },
  ): Promise<Definition> {
    return this.#record(ref, { by, reason }, async (origins, deed) =>
      decideWithdrawal(ref, origins, deed),
    );
  }

  /** Everything that the portal declares and Git does not. */
  async published(): Promise<PublishedDefinitions> {
    const store = new DatabaseDefinitionStore(this.#knex);
    // Heads of chains never come back, so neither does a revision. They are read
    // first: content newer than its revision is read once more, and never missed.
    const revision = hashOf(await store.headHashes('portal'));
    const declared = await store.declaredBy('portal');
    return {
      revision,
      entities: [...declared.values()]
        .filter(({ git, portal }) => standing(portal) && !standing(git))
        .map(({ portal }) => toCatalogEntity(portal!)) as JsonObjects,
    };
  }

  async #record(
    ref: string,
    deed: Omit<Deed, 'at'>,
    decide: (
      origins: Origins,
      deed: Deed,
      store: DatabaseDefinitionStore,
    ) => Promise<DefinitionEvent | undefined>,
  ): Promise<Definition> {
    const definition = await inTransaction(this.#knex, async tx => {
      const store = new DatabaseDefinitionStore(tx);
      const heads = await store.heads([ref]);
      const origins = (await store.originsOf([ref])).get(ref) ?? {};
      const at = toInstant(this.#clock.now());
      const event = await decide(origins, { ...deed, at }, store);
      if (event) await store.record([event], heads);
      return toDefinition((await store.get([ref])).get(ref)!);
    });
    await this.#onChange(ref);
    return definition;
  }
}
