import type { BuiltInMeasure } from '../Measure';
import { isLiveSecret } from './secretAge';

/** Keys and tokens that never end. */
export const longLivedCredentials: BuiltInMeasure = {
  id: 'long-lived-credentials',
  title: 'Credentials that never end',
  description:
    'How many keys, tokens and passwords stay valid until somebody ends them.',
  unit: 'credentials',
  direction: 'decrease',
  unknownWhen:
    'No source says when credentials of the governed identities expire.',
  async take(facts) {
    let known = 0;
    let endless = 0;
    for await (const page of facts.credentials()) {
      for (const { expiresAt } of page.filter(isLiveSecret)) {
        if (expiresAt.observability !== 'observed') continue;
        known += 1;
        // Observed without a value: it never expires.
        if (expiresAt.value === null) endless += 1;
      }
    }
    return known === 0
      ? { unknown: 'No source says when credentials expire' }
      : { value: endless };
  },
};
