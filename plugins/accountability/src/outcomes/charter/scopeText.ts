import { refTitle } from '../../shared';
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
  if (key === '$not') {
    return `${t('outcomes.charter.scope.not')} (${scopeText(t, value)})`;
  }
  return (
    (key === 'relations' && relationText(t, value)) ||
    `${keyText(t, key)} ${conditionText(t, value)}`
  );
}

/** Keys that everybody who writes for the catalog knows by a shorter name. */
const KEYS = {
  'metadata.name': 'name',
  'metadata.namespace': 'namespace',
  'metadata.title': 'title',
  'metadata.tags': 'tags',
  'spec.type': 'type',
  'spec.lifecycle': 'lifecycle',
  'spec.owner': 'owner',
  'spec.system': 'system',
  'spec.domain': 'domain',
} as const;

function keyText(t: Text, key: string): string {
  if (key in KEYS) {
    return t(`outcomes.charter.scope.key.${KEYS[key as keyof typeof KEYS]}`);
  }
  const [, kind, name] =
    /^metadata\.(annotation|label)s\.(.+)$/.exec(key) ?? [];
  return kind
    ? t(`outcomes.charter.scope.key.${kind as 'annotation' | 'label'}`, {
        name,
      })
    : key;
}

/** `is part of payments`, for one relation to one entity. */
function relationText(t: Text, value: unknown): string | undefined {
  const relation = (value as { $contains?: Record<string, unknown> } | null)
    ?.$contains;
  if (typeof relation !== 'object' || relation === null) return undefined;
  const { type, targetRef, ...more } = relation;
  if (typeof targetRef !== 'string' || Object.keys(more).length > 0) {
    return undefined;
  }
  const target = refTitle(targetRef);
  switch (type) {
    case 'partOf':
    case 'ownedBy':
    case 'dependsOn':
      return t(`outcomes.charter.scope.relation.${type}`, { target });
    default:
      return undefined;
  }
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
