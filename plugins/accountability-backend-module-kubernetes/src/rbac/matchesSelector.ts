/** `matchLabels` and `matchExpressions`, as Kubernetes combines them: all must hold. */
export interface LabelSelector {
  matchLabels: Record<string, string>;
  matchExpressions: { key: string; operator: string; values: string[] }[];
}

/** Whether labels satisfy a selector. An unknown operator matches nothing. */
export function matchesSelector(
  labels: Record<string, string>,
  selector: LabelSelector,
): boolean {
  const equal = Object.entries(selector.matchLabels).every(
    ([key, value]) => labels[key] === value,
  );
  return (
    equal &&
    selector.matchExpressions.every(({ key, operator, values }) => {
      const value = Object.hasOwn(labels, key) ? labels[key] : undefined;
      switch (operator) {
        case 'In':
          return value !== undefined && values.includes(value);
        case 'NotIn':
          return value === undefined || !values.includes(value);
        case 'Exists':
          return value !== undefined;
        case 'DoesNotExist':
          return value === undefined;
        default:
          return false;
      }
    })
  );
}
