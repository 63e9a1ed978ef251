import type { z } from 'zod';

type Issue = z.core.$ZodRawIssue;

const WANTED: Partial<Record<string, string>> = {
  array: 'a list',
  boolean: 'true or false',
  number: 'a number',
  object: 'fields with values',
  string: 'a text',
};

/**
 * Says what to write instead, where the schema itself does not. "Invalid input:
 * expected string, received undefined" helps nobody who fills in a form or a file.
 */
export function problemWords(issue: Issue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? 'is missing'
        : `write ${
            WANTED[issue.expected] ?? `a value of type ${issue.expected}`
          }`;
    case 'invalid_value':
      return issue.input === undefined
        ? `is missing: write ${oneOf(issue.values)}`
        : `write ${oneOf(issue.values)}`;
    case 'unrecognized_keys':
      return `has no field ${issue.keys.join(
        ', ',
      )}: correct its name, or leave it out`;
    case 'invalid_union':
      return innerWords(issue.errors.flat());
    default:
      return undefined;
  }
}

function oneOf(values: readonly unknown[]): string {
  return values.length === 1
    ? String(values[0])
    : `one of ${values.map(String).join(', ')}`;
}

// Of the ways in which a value fits none of the alternatives, the one that says
// what is wrong with its text, rather than that it is no list.
function innerWords(issues: readonly z.core.$ZodIssue[]): string | undefined {
  const found =
    issues.find(({ code }) => code === 'custom' || code === 'invalid_format') ??
    issues[0];
  return found?.message;
}
