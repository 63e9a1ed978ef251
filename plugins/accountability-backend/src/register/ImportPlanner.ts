import { InputError } from '@backstage/errors';
import {
  latestExpiry,
  type ExceptionImportRow,
  type ExceptionTerms,
} from 'backstage-plugin-accountability-common';
import { hashOf } from '../definitions';
import {
  DatabaseImportStore,
  submissionProblems,
  type Actor,
  type ExceptionContent,
} from '../exceptions';
import { DatabaseReferenceStore } from '../posture';
import { toInstant } from '../time';
import { contentOf } from './contentOf';
import { DatabaseRegisterStore } from './DatabaseRegisterStore';
import { importedTerms, listOf } from './importedTerms';
import type { ImportPlan, PlannedRow } from './ImportPlan';
import { readRegister } from './readRegister';
import { ruleProblems } from './ruleProblems';
import type { RegisterCaller } from './RegisterCaller';
import type { RegisterKnown } from './RegisterKnown';
import type { RegisterRow } from './RegisterRow';

/** Works out what becomes of each row of another register; writes nothing. */
export class ImportPlanner {
  readonly #known: RegisterKnown;

  constructor(known: RegisterKnown) {
    this.#known = known;
  }

  /** @throws InputError where the file as a whole cannot be read. */
  async plan(
    request: { csv: string; register: string; lines?: readonly number[] },
    caller: RegisterCaller & { actor: Actor },
  ): Promise<ImportPlan> {
    const { knex } = this.#known;
    const { rows, unread } = readRegister(request.csv);
    const keys = rows.map(keyOf);
    const wanted = new Set(request.lines);
    const there = await new DatabaseImportStore(knex).among(
      request.register,
      keys,
    );
    const ids = await new DatabaseReferenceStore(knex).idsOf(
      rows.flatMap(({ says }) => listOf(says.identities)),
      caller.viewer.visibility,
    );
    const planned: PlannedRow[] = [];
    for (const [at, row] of rows.entries()) {
      if (request.lines && !wanted.has(row.line)) continue;
      const key = keys[at];
      const first = rows[keys.indexOf(key)];
      const exceptionId = there.get(key);
      planned.push({
        key,
        ...(exceptionId !== undefined
          ? { view: await this.#seen(row, exceptionId, caller) }
          : await this.#draftOf(
              first === row ? row : { ...row, problem: twice(first) },
              { caller, idOf: name => ids.get(name) },
            )),
      });
    }
    return { rows: planned, unread };
  }

  /** One that came before; which exception it became, only where they may see that. */
  async #seen(
    row: RegisterRow,
    id: number,
    { viewer }: RegisterCaller,
  ): Promise<ExceptionImportRow> {
    const store = new DatabaseRegisterStore(this.#known.knex);
    return {
      ...viewOf(row, { is: 'there' }),
      exceptionId: (await store.maySee(id, viewer)) ? String(id) : undefined,
    };
  }

  async #draftOf(
    row: RegisterRow,
    known: {
      caller: RegisterCaller & { actor: Actor };
      idOf(name: string): string | undefined;
    },
  ): Promise<Pick<PlannedRow, 'view' | 'terms'>> {
    const refused = (problems: string[]) => ({
      view: viewOf(row, { is: 'refused', problems }),
    });
    const { says } = row;
    const problems = row.problem ? [row.problem] : [];
    // A row that could not be taken apart says nothing more.
    if (Object.keys(says).length === 0 && row.problem) return refused(problems);
    const now = this.#known.clock.now();
    const read = importedTerms(row, { idOf: known.idOf, now });
    const { terms } = read;
    const { outcomes } = known.caller.viewer;
    const asked = {
      ...{ rules: listOf(says.rules), identities: listOf(says.identities) },
      outcomes: listOf(says.outcomes),
    };
    // Whoever mends a row wants to know all of it at once.
    problems.push(
      ...read.problems,
      ...asked.outcomes
        .filter(ref => !outcomes.includes(ref))
        .map(ref => `outcomes: There is no outcome ${ref.slice(0, 200)}`),
      ...ruleProblems(asked, this.#known.rules()),
    );
    if (!terms || problems.length > 0) return refused(problems);
    let content: ExceptionContent;
    try {
      content = await this.#contentOf(terms, known.caller.actor);
    } catch (error) {
      if (!InputError.is(error)) throw error;
      return refused([error.message]);
    }
    const ending = withEnd(content, now);
    return {
      terms: ending.terms,
      view: {
        ...viewOf(row, { is: 'new' }),
        title: terms.title,
        severity: content.severity,
        expiresAt: ending.terms.expiresAt,
        withoutEnd: terms.imported?.withoutEnd ?? false,
        notes: [
          ...submissionProblems(
            // Who would decide is looked at when it is handed in.
            { ...ending, needed: [] },
            { seats: [], where: '', now },
          ),
          ...read.notes,
        ],
      },
    };
  }

  #contentOf(terms: ExceptionTerms, { ref }: Actor): Promise<ExceptionContent> {
    const { knex, policy, rules, clock } = this.#known;
    return contentOf(knex, terms, {
      ...{ policy, rules: rules(), requester: ref, now: clock.now() },
    });
  }
}

/** The same, with the latest end that its severity allows where there is none. */
function withEnd(content: ExceptionContent, now: Date): ExceptionContent {
  const { terms, limit } = content;
  if (!terms.imported?.withoutEnd) return content;
  const begins = Date.parse(terms.effectiveFrom ?? '') || 0;
  const latest = latestExpiry({
    limit,
    effectiveFrom: new Date(Math.max(now.getTime(), begins)),
  });
  return { ...content, terms: { ...terms, expiresAt: toInstant(latest) } };
}

/** A row is known by its reference; one without, by all that it says. */
function keyOf({ says, line, problem }: RegisterRow): string {
  if (says.reference && says.reference.length <= 200) {
    return `ref:${says.reference}`;
  }
  // What cannot be read says nothing, and is no repetition of another.
  return `row:${hashOf({ says, ...(problem && { line }) })}`;
}

function twice({ line, says }: RegisterRow): string {
  return says.reference
    ? `reference: It is that of line ${line} too; give each row its own`
    : `The same stands on line ${line}; leave one of them out`;
}

function viewOf(
  { line, says }: RegisterRow,
  {
    is,
    problems = [],
  }: Pick<ExceptionImportRow, 'is'> & { problems?: string[] },
): ExceptionImportRow {
  const short = (text: string | undefined) => text?.slice(0, 200);
  return {
    ...{ line, is },
    ...{ reference: short(says.reference), title: short(says.title) },
    rules: listOf(says.rules).slice(0, 20),
    subjects: listOf(says.identities).length + listOf(says.outcomes).length,
    withoutEnd: false,
    claims: {
      approvedBy: short(says['approved by']),
      approvedAt: says['approved at']?.slice(0, 100),
      severity: says.severity?.slice(0, 100),
      expiresAt: says.expires?.slice(0, 100),
      owner: short(says.owner),
      residualRating: says['residual rating']?.slice(0, 100),
    },
    problems: problems.slice(0, 20),
    notes: [],
  };
}
