import type { Text } from '../../translation';

const SHOWN = 5;

/** Which policies do not count, the first of them by name. */
export function policyText(
  policies: readonly string[],
  { t, number }: { t: Text; number: (value: number) => string },
): string {
  const names = policies.slice(0, SHOWN).map(policy => {
    if (policy === '*') return t('exceptions.programme.exemptions.every');
    const [, part] = /^\* \((.+)\)$/.exec(policy) ?? [];
    return part
      ? t('exceptions.programme.exemptions.everyPart', { part })
      : policy;
  });
  const more = policies.length - names.length;
  if (more > 0) {
    names.push(
      t('exceptions.programme.exemptions.more', {
        ...{ count: more, number: number(more) },
      }),
    );
  }
  return names.join('; ');
}
