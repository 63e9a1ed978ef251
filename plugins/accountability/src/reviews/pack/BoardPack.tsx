import type { ReviewFacts } from 'backstage-plugin-accountability-common';
import { Section } from '../../shared';
import { useText } from '../../translation';
import { OutcomeFactsView } from './OutcomeFactsView';
import { PreviousDecisions } from './PreviousDecisions';

/** Everything that a review looks at. */
export function BoardPack({ facts }: { facts: ReviewFacts }) {
  const t = useText();
  return (
    <Section title={t('reviews.pack.title')}>
      {facts.outcomes.map(outcome => (
        <OutcomeFactsView key={outcome.ref} outcome={outcome} />
      ))}
      {facts.moreOutcomes > 0 && (
        <p>{t('reviews.pack.more', { count: facts.moreOutcomes })}</p>
      )}
      <PreviousDecisions previous={facts.previous} />
    </Section>
  );
}
