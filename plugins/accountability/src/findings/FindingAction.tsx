import { Link } from '@backstage/core-components';
import { Button } from '@backstage/ui';
import type { OutcomeVerdict } from 'backstage-plugin-accountability-common';
import { useDefinitionPaths } from '../shared';
import { useText } from '../translation';
import { bestAction } from './bestAction';
import type { JudgedOutcome, OnAnswer } from './JudgedOutcome';

/** What helps most against one finding. */
export function FindingAction(props: {
  outcome: JudgedOutcome;
  verdict: OutcomeVerdict;
  onAnswer?: OnAnswer;
}) {
  const { outcome, verdict, onAnswer } = props;
  const t = useText();
  const paths = useDefinitionPaths();
  const action = bestAction(verdict, outcome);
  if (!action) return null;
  const label = t(`findings.act.${action.is}`);
  const full = t('findings.actFor', { action: label, title: verdict.title });
  if (action.is === 'accept') {
    if (!onAnswer) return null;
    return (
      <Button
        variant="secondary"
        aria-label={full}
        onPress={() => onAnswer(action.seat)}
      >
        {label}
      </Button>
    );
  }
  const target = {
    git: action.is === 'git' ? action.href : '',
    control: paths.list('Control'),
    nominate: paths.edit(outcome.ref),
    revise: paths.edit(outcome.ref),
  };
  return (
    <Link to={target[action.is]} aria-label={full}>
      {label}
    </Link>
  );
}
