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
  // Excepted ones are not flagged, and not fine either: never left out.
  const besides = (name: 'alsoExcepted' | 'knownExcepted') =>
    components.excepted > 0
      ? ` ${t(`scorecard.sentence.${name}`, {
          ...values,
          count: components.excepted,
        })}`
      : '';
  if (components.flagged > 0) {
    const one = components.flagged === 1 && components.all > 1;
    const flagged = t(
      `scorecard.sentence.${one ? 'flaggedOne' : 'flagged'}`,
      values,
    );
    return `${flagged}${besides('alsoExcepted')}`;
  }
  if (components.unknown > 0) {
    const unknown = t('scorecard.sentence.unknown', values);
    return `${unknown}${besides('knownExcepted')}`;
  }
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
