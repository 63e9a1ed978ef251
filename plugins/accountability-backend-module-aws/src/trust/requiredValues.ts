import type { PolicyStatement } from '../privilege';

// `…IfExists` and `ForAllValues:` let a request without the key pass, so they require nothing.
const REQUIRING = /^(?:foranyvalue:)?string(?:equals|equalsignorecase|like)$/;

/**
 * The lists of values, one of each of which a request must carry under a key that
 * ends like this. Several lists are conditions that must all hold.
 */
export function requiredValues(
  statement: PolicyStatement,
  isKey: (key: string) => boolean,
): string[][] {
  return statement.conditions
    .filter(({ operator, key }) => REQUIRING.test(operator) && isKey(key))
    .map(({ values }) => values)
    .filter(values => values.length > 0);
}
