import type { Overview } from 'backstage-plugin-accountability-common';
import type { Text } from '../translation';

/** The first sentence: how many components run on what nobody answers for. */
export function scorecardSentence(options: {
  t: Text;
  overview: Overview;
  number: (value: number) => string;
}): string {
  const { t, overview, number } = options;
  const { components } = overview;
  const values = {
    count: components.all,
    all: number(components.all),
    flagged: number(components.flagged),
    unknown: number(components.unknown),
    excepted: number(components.excepted),
  };
  if (components.all === 0) return unlinked(options);
  if (components.flagged === 1 && components.all > 1) {
    return t('scorecard.sentence.flaggedOne', values);
  }
  if (components.flagged > 0) return t('scorecard.sentence.flagged', values);
  if (components.unknown > 0) return t('scorecard.sentence.unknown', values);
  if (components.excepted > 0) return t('scorecard.sentence.excepted', values);
  return t('scorecard.sentence.clean', values);
}

/** Nothing in the catalog is linked to an identity, so only these can be counted. */
function unlinked(options: Parameters<typeof scorecardSentence>[0]): string {
  const { t, overview, number } = options;
  const { identities, ownerless } = overview;
  return ownerless > 0
    ? t('scorecard.sentence.unlinked', {
        count: identities,
        identities: number(identities),
        ownerless: number(ownerless),
      })
    : t('scorecard.sentence.unlinkedOwned', { identities: number(identities) });
}
