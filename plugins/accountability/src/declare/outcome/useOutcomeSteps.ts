import { useMemo } from 'react';
import { useText } from '../../translation';
import { ScopeStep } from '../scope';
import type { WizardStep } from '../wizard';
import { GovernanceStep } from './GovernanceStep';
import { MeasureStep } from './MeasureStep';
import { RightsStep } from './RightsStep';
import { SeatsStep } from './SeatsStep';
import { StatementStep } from './StatementStep';

const parts: readonly (Pick<WizardStep, 'places' | 'Body'> & {
  id: 'what' | 'measure' | 'seats' | 'rights' | 'governance' | 'scope';
})[] = [
  {
    id: 'what',
    places: [
      'title',
      'name',
      'namespace',
      'spec.statement',
      'spec.model',
      'spec.failureModes',
      'spec.owningProcess',
    ],
    Body: StatementStep,
  },
  { id: 'measure', places: ['spec.measure'], Body: MeasureStep },
  { id: 'seats', places: ['spec.seats'], Body: SeatsStep },
  {
    id: 'rights',
    places: ['spec.decisionRights', 'spec.commitments'],
    Body: RightsStep,
  },
  {
    id: 'governance',
    places: [
      'spec.riskTolerance',
      'spec.review',
      'spec.consequence',
      'spec.whileBreached',
      'spec.escalation',
      'spec.revisitOn',
      'spec.frameworks',
    ],
    Body: GovernanceStep,
  },
  { id: 'scope', places: ['spec.scope'], Body: ScopeStep },
];

/** The pages of the form for an outcome, in the order in which one thinks about it. */
export function useOutcomeSteps(): readonly WizardStep[] {
  const t = useText();
  return useMemo(
    () =>
      parts.map(part => ({
        ...part,
        title: t(`declare.outcomeStep.${part.id}`),
        lead: t(`declare.outcomeLead.${part.id}`),
      })),
    [t],
  );
}
