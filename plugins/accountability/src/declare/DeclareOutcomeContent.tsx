import { DeclareContent } from './DeclareContent';
import { OutcomeSummary, TemplateCards, useOutcomeSteps } from './outcome';

/** Declares an outcome, from a template. */
export function DeclareOutcomeContent() {
  const steps = useOutcomeSteps();
  return (
    <DeclareContent
      kind="Outcome"
      steps={steps}
      Summary={OutcomeSummary}
      starts={begin => <TemplateCards onChoose={begin} />}
    />
  );
}
