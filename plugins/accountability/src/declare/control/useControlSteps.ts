import { useMemo } from 'react';
import { useText } from '../../translation';
import type { WizardStep } from '../wizard';
import { DutiesStep } from './DutiesStep';
import { EvidenceStep } from './EvidenceStep';
import { IntentStep } from './IntentStep';

const parts: readonly (Pick<WizardStep, 'places' | 'Body'> & {
  id: 'intent' | 'duties' | 'evidence';
})[] = [
  {
    id: 'intent',
    places: [
      'title',
      'name',
      'namespace',
      'spec.intent',
      'spec.domain',
      'spec.outcomes',
    ],
    Body: IntentStep,
  },
  {
    id: 'duties',
    places: ['spec.owner', 'spec.duties', 'spec.process'],
    Body: DutiesStep,
  },
  {
    id: 'evidence',
    places: ['spec.evidence', 'spec.frameworks'],
    Body: EvidenceStep,
  },
];

/** The pages of the form for a control. */
export function useControlSteps(): readonly WizardStep[] {
  const t = useText();
  return useMemo(
    () =>
      parts.map(part => ({
        ...part,
        title: t(`declare.controlStep.${part.id}`),
        lead: t(`declare.controlLead.${part.id}`),
      })),
    [t],
  );
}
