import type { Text } from '../../translation';

/** A filter predicate in words, as far as it is one of the simple forms. */
export function scopeText(t: Text, scope: unknown): string {
  if (typeof scope !== 'object' || scope === null) return plain(scope);
  return Object.entries(scope)
    .map(([key, value]) => clauseText(t, key, value))
    .join(` ${t('outcomes.charter.scope.and')} `);
}

function clauseText(t: Text, key: string, value: unknown): string {
  const joined = (parts: unknown[], word: string) =>
    parts.length === 1
      ? scopeText(t, parts[0])
      : parts.map(part => `(${scopeText(t, part)})`).join(` ${word} `);
  if (key === '$all' && Array.isArray(value)) {
    return joined(value, t('outcomes.charter.scope.and'));
  }
  if (key === '$any' && Array.isArray(value)) {
    return joined(value, t('outcomes.charter.scope.or'));
  }
  return key === '$not'
    ? `${t('outcomes.charter.scope.not')} (${scopeText(t, value)})`
    : `${key} ${conditionText(t, value)}`;
}

function conditionText(t: Text, value: unknown): string {
  if (typeof value !== 'object' || value === null) {
    return t('outcomes.charter.scope.is', { value: plain(value) });
  }
  const [[operator, operand] = []] = Object.entries(value);
  switch (operator) {
    case '$in':
      return t('outcomes.charter.scope.oneOf', {
        values: [operand].flat().map(plain).join(', '),
      });
    case '$exists':
      return operand
        ? t('outcomes.charter.scope.there')
        : t('outcomes.charter.scope.missing');
    case '$hasPrefix':
      return t('outcomes.charter.scope.startsWith', { value: plain(operand) });
    case '$contains':
      return t('outcomes.charter.scope.contains', {
        value: scopeText(t, operand),
      });
    default:
      return JSON.stringify(value);
  }
}

function plain(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
