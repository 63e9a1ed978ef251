import {
  exceptionTermsSchema,
  treatmentSchema,
  type ExceptionImportColumn,
  type ExceptionTerms,
  type ExceptionTermsInput,
} from 'backstage-plugin-accountability-common';
import { parseInstant } from 'backstage-plugin-accountability-node';
import { endOfDay, toInstant } from '../time';
import { importedResidual } from './importedResidual';
import type { RegisterRow } from './RegisterRow';

const DAY = 24 * 60 * 60 * 1000;
const NO_END =
  /^(none|no|never|n\/?a|-+|permanent|indefinite|unlimited|open)$/i;
const DATE = 'write it as YYYY-MM-DD, such as 2027-01-31';
const CONTROL_REF = /^control:[a-z0-9._/-]+$/i;
const OWNER_REF = /^(user|group):[a-z0-9._/-]+$/i;

const COLUMN_OF: Partial<Record<string, ExceptionImportColumn>> = {
  ...{ expiresAt: 'expires', effectiveFrom: 'effective from' },
  ...{ compensatingControls: 'compensating controls', plan: 'remediation' },
  ...{ approvedBy: 'approved by', approvedAt: 'approved at' },
  residualRating: 'residual rating',
};

/** The draft that a row becomes, or why it cannot become one. */
export interface ImportedTerms {
  terms?: ExceptionTerms;
  problems: string[];
  /** What is still to be done before it is handed in. */
  notes: string[];
}

/**
 * What a row of another register asks for here. What cannot be read refuses the row;
 * what is missing is left to the draft. An end that there is not is put a day ahead,
 * until it is known how severe the exception is.
 */
export function importedTerms(
  { says }: Pick<RegisterRow, 'says'>,
  known: {
    /** Ids of identities that the importer may see, by reference and by id. */
    idOf(name: string): string | undefined;
    now: Date;
  },
): ImportedTerms {
  const problems: string[] = [];
  const notes: string[] = [];
  const begins = instantOf(says['effective from'], 'effective from', problems);
  const ends = instantOf(says.expires, 'expires', problems);
  const withoutEnd = ends === undefined;
  if (!says.reason && !says.justification) {
    notes.push('The register gives no reason; write one');
  }
  const rated = importedResidual(says);
  problems.push(...rated.problems);
  notes.push(...rated.notes);
  const owner = ownerOf(says, notes);
  const from = Math.max(known.now.getTime(), Date.parse(begins ?? '') || 0);
  const asked: ExceptionTermsInput = {
    title: says.title ?? titleOf(says),
    rules: listOf(says.rules),
    identities: identitiesOf(says, { ...known, problems }),
    outcomes: listOf(says.outcomes),
    reason: reasonOf(says),
    treatment: treatmentOf(says, problems),
    residual: rated.residual,
    compensatingControls: listOf(says['compensating controls']).map(text =>
      CONTROL_REF.test(text) ? { ref: text, text } : { text },
    ),
    plan: says.remediation,
    owner,
    effectiveFrom: begins,
    expiresAt: ends ?? toInstant(new Date(from + DAY)),
    imported: {
      reference: says.reference,
      claims: {
        approvedBy: says['approved by'],
        approvedAt: says['approved at'],
        severity: says.severity,
        expiresAt: says.expires,
        owner: owner ? undefined : says.owner,
        residualRating: rated.claimed,
      },
      ...(withoutEnd && { withoutEnd }),
    },
  };
  const read = exceptionTermsSchema.safeParse(asked);
  for (const { path, message } of read.error?.issues ?? []) {
    const column = columnOf(path);
    // What is said of a column already says more.
    if (!problems.some(problem => problem.startsWith(`${column}:`))) {
      problems.push(`${column}: ${message}`);
    }
  }
  if (problems.length > 0) return { problems, notes: [] };
  return { terms: read.data, problems, notes };
}

function titleOf({ reference, rules = '' }: RegisterRow['says']): string {
  return (
    reference ? `Imported: ${reference}` : `Imported exception from ${rules}`
  ).slice(0, 200);
}

function reasonOf({ reason, justification }: RegisterRow['says']): string {
  const given = [reason, justification].filter(Boolean);
  return given.length > 0
    ? given.join('\n\n')
    : 'The register that it came from gives no reason.';
}

function treatmentOf(
  { treatment }: RegisterRow['says'],
  problems: string[],
): ExceptionTermsInput['treatment'] {
  if (!treatment) return undefined;
  const read = treatmentSchema.safeParse(treatment.toLowerCase());
  if (!read.success) {
    problems.push(
      `treatment: write ${treatmentSchema.options.join(', ')}, or nothing`,
    );
  }
  return read.data;
}

function ownerOf(
  { owner }: RegisterRow['says'],
  notes: string[],
): string | undefined {
  if (!owner || OWNER_REF.test(owner)) return owner;
  // Registers name people in many ways; who is meant is for somebody to say.
  notes.push(
    'The owner is named by no reference such as user:default/name; choose who sees to the plan',
  );
  return undefined;
}

function identitiesOf(
  { identities }: RegisterRow['says'],
  known: { idOf(name: string): string | undefined; problems: string[] },
): string[] {
  const ids = listOf(identities).map(name => {
    const id = known.idOf(name);
    if (!id) {
      known.problems.push(
        `identities: There is no identity ${name.slice(
          0,
          200,
        )}, or it is gone; write its reference as the inventory shows it`,
      );
    }
    return id;
  });
  return [...new Set(ids.filter(id => id !== undefined))];
}

function instantOf(
  text: string | undefined,
  column: ExceptionImportColumn,
  problems: string[],
): string | undefined {
  if (!text || NO_END.test(text)) return undefined;
  const read = parseInstant(text);
  if (read.is !== 'instant') {
    if (read.is === 'invalid') {
      problems.push(`${column}: '${read.text}' is no date; ${DATE}`);
    }
    return undefined;
  }
  const isEnd = column === 'expires' && /^\d{4}-\d\d-\d\d$/.test(text);
  // A day counts until its end.
  return isEnd ? toInstant(endOfDay(text)) : read.value;
}

/** Parts between semicolons, each once. */
export function listOf(text: string | undefined): string[] {
  const parts = (text ?? '').split(';').map(part => part.trim());
  return [...new Set(parts.filter(part => part !== ''))];
}

function columnOf(path: readonly PropertyKey[]): string {
  const [first, , claim] = path.map(String);
  const name = first === 'imported' ? claim ?? path.at(-1) : first;
  return String(COLUMN_OF[String(name)] ?? name);
}
