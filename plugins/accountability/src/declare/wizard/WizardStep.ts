import type { ComponentType } from 'react';
import { type FoundProblem, isWithin } from '../form';

/** One page of a guided form. */
export interface WizardStep {
  /** As it stands in the address. */
  id: string;
  title: string;
  /** What it asks, in one sentence. */
  lead: string;
  /** What of the definition it fills in. */
  places: readonly string[];
  Body: ComponentType;
}

/** The last step, where everything is looked at and sent. */
export const REVIEW = 'review';

/** The problems that a step can mend. */
export function problemsIn(
  step: Pick<WizardStep, 'places'>,
  problems: readonly FoundProblem[],
): FoundProblem[] {
  return problems.filter(({ path }) =>
    step.places.some(place => isWithin(path, place)),
  );
}

/** The step that fills in a path; none for one of the whole. */
export function stepOf(
  steps: readonly WizardStep[],
  path: string,
): WizardStep | undefined {
  return steps.find(step => step.places.some(place => isWithin(path, place)));
}
