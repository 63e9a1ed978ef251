import { SendProblem } from '../shared';
import { useText } from '../translation';

/** Why a decision was not recorded. What was filled in stays. */
export function DecisionProblem({ error }: { error?: Error }) {
  const t = useText();
  return <SendProblem title={t('decisions.failed')} error={error} />;
}
