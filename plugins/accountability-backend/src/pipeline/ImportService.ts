import { ConflictError, InputError } from '@backstage/errors';
import type { ExceptionImport } from 'backstage-plugin-accountability-common';
import type { Actor } from '../exceptions';
import type { ImportPlanner, RegisterCaller } from '../register';
import type { ExceptionService } from './ExceptionService';

interface ImportRequest {
  csv: string;
  register: string;
  lines?: readonly number[];
}

/** Takes another register in, as drafts of whoever imports it. Nothing of it counts as approved. */
export class ImportService {
  readonly #planner: ImportPlanner;
  readonly #exceptions: ExceptionService;

  constructor(known: { planner: ImportPlanner; exceptions: ExceptionService }) {
    this.#planner = known.planner;
    this.#exceptions = known.exceptions;
  }

  /** @throws InputError where the file as a whole cannot be read. */
  async preview(
    request: Omit<ImportRequest, 'lines'>,
    caller: RegisterCaller & { actor: Actor },
  ): Promise<ExceptionImport> {
    const { rows, unread } = await this.#planner.plan(request, caller);
    return { rows: rows.map(({ view }) => view), unread };
  }

  /** Each row for itself: one that is refused keeps no other from becoming a draft. */
  async apply(
    request: ImportRequest,
    caller: RegisterCaller & { actor: Actor },
  ): Promise<ExceptionImport> {
    const { register } = request;
    const plan = await this.#planner.plan(request, caller);
    const rows: ExceptionImport['rows'] = [];
    for (const { view, key, terms } of plan.rows) {
      if (!terms) {
        rows.push(view);
        continue;
      }
      try {
        const id = await this.#exceptions.create(
          { terms, submit: false, from: { register, key } },
          caller.actor,
        );
        rows.push({ ...view, is: 'created', exceptionId: String(id) });
      } catch (error) {
        // Somebody else imported it, or what it is about went, meanwhile.
        if (ConflictError.is(error)) rows.push({ ...view, is: 'there' });
        else if (InputError.is(error)) {
          rows.push({ ...view, is: 'refused', problems: [error.message] });
        } else throw error;
      }
    }
    return { rows, unread: plan.unread };
  }
}
