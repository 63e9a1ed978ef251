import {
  isEffective,
  type ExceptionExportQuery,
  type ExceptionState,
} from 'backstage-plugin-accountability-common';
import type { Exception } from '../exceptions';
import { DatabaseExportStore } from './DatabaseExportStore';
import { DatabaseRegisterStore } from './DatabaseRegisterStore';
import type { RegisterCaller } from './RegisterCaller';
import type { RegisterKnown } from './RegisterKnown';

const PAGE = 100;

/** An exception as an export tells it. */
export interface ExportedException {
  exception: Exception;
  effective: boolean;
  /** Of what it is about, what the caller may see. */
  identities: string[];
  outcomes: string[];
  originalExpiresAt: string;
}

/** The register as a whole, page by page, as far as somebody may see it. */
export class ExportReader {
  readonly #known: Pick<RegisterKnown, 'knex' | 'clock'>;

  constructor(known: Pick<RegisterKnown, 'knex' | 'clock'>) {
    this.#known = known;
  }

  async *read(
    filter: Omit<ExceptionExportQuery, 'state'> & { state?: ExceptionState[] },
    { viewer }: RegisterCaller,
  ): AsyncGenerator<ExportedException> {
    const { knex, clock } = this.#known;
    const register = new DatabaseRegisterStore(knex);
    const store = new DatabaseExportStore(knex);
    const now = clock.now();
    let cursor: string | undefined;
    do {
      const page = await register.page({
        ...{ filter, viewer, sort: '-id', limit: PAGE, cursor, now },
      });
      const { items } = page;
      const ids = items.map(({ id }) => id);
      const references = await store.references(ids, viewer.visibility);
      const ends = await store.originalEnds(items);
      for (const exception of items) {
        const { terms } = exception.content;
        yield {
          exception,
          effective: isEffective(
            { ...exception, expiresAt: terms.expiresAt },
            now,
          ),
          identities: references.get(exception.id) ?? [],
          outcomes: terms.outcomes.filter(ref => viewer.outcomes.includes(ref)),
          originalExpiresAt: ends.get(exception.id)!,
        };
      }
      cursor = page.nextCursor;
    } while (cursor);
  }
}
