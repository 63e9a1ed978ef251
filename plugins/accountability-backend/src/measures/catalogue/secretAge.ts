import type { CredentialRecord } from 'backstage-plugin-accountability-common';
import { quantile, type BuiltInMeasure } from '../Measure';

const DAY = 86_400_000;

/** Types that hold no secret of their own, or one that the platform renews by itself. */
const NO_SECRET: readonly CredentialRecord['type'][] = ['federated-trust'];

/** Credentials that can be used and that hold a secret. */
export function isLiveSecret({ status, type }: CredentialRecord): boolean {
  return (
    (status === 'active' || status === 'unknown') && !NO_SECRET.includes(type)
  );
}

/** When a secret was last changed, as far as the source says. */
function changedAt(credential: CredentialRecord): string | null {
  return credential.rotatedAt.value ?? credential.createdAt.value;
}

function secretAge(
  share: number,
  words: Pick<BuiltInMeasure, 'id' | 'title' | 'description'>,
): BuiltInMeasure {
  return {
    ...words,
    unit: 'days',
    direction: 'decrease',
    unknownWhen:
      'No source says when a secret of the governed identities was last changed.',
    async take(facts, now) {
      const ages: number[] = [];
      for await (const page of facts.credentials()) {
        for (const credential of page.filter(isLiveSecret)) {
          const at = changedAt(credential);
          if (at) ages.push((now.getTime() - Date.parse(at)) / DAY);
        }
      }
      if (ages.length === 0) {
        return { unknown: 'No source says when a secret was last changed' };
      }
      const sorted = Float64Array.from(ages).sort();
      return { value: Math.max(0, Math.floor(quantile(sorted, share))) };
    },
  };
}

/** The age that half of the secrets have not reached. */
export const secretAgeP50 = secretAge(0.5, {
  id: 'secret-age-p50',
  title: 'Age of secrets, median',
  description:
    'How many days ago the key, token or password in the middle was last changed: half are younger.',
});

/** The age that all but the oldest twentieth have not reached. */
export const secretAgeP95 = secretAge(0.95, {
  id: 'secret-age-p95',
  title: 'Age of secrets',
  description:
    'How many days ago the oldest keys, tokens and passwords were last changed: 95 of 100 are younger.',
});
