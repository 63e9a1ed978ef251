import { Button } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import { StateChip } from '../../shared';
import { useText } from '../../translation';
import { fieldTitle } from '../fields';
import { type FoundProblem, problemText } from '../form';
import { stepOf, type WizardStep } from '../wizard';

const useStyles = makeStyles(theme => ({
  list: {
    listStyle: 'none',
    margin: theme.spacing(1, 0, 2),
    padding: 0,
    '& > li': {
      alignItems: 'center',
      columnGap: theme.spacing(2),
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 1fr) auto',
      padding: theme.spacing(0.5, 0),
    },
  },
}));

/** Problems of one kind, each with the way to its field. */
export function ProblemsFound(props: {
  blocks: FoundProblem['blocks'];
  problems: readonly FoundProblem[];
  steps: readonly WizardStep[];
  onGo: (step: string, field: string) => void;
}) {
  const { blocks, steps, onGo } = props;
  const classes = useStyles();
  const t = useText();
  const shown = props.problems.filter(problem => problem.blocks === blocks);
  if (shown.length === 0) return null;
  return (
    <>
      <strong>{t(`declare.review.${blocks}`)}</strong>
      <ul className={classes.list}>
        {shown.map(problem => {
          const step = stepOf(steps, problem.path);
          return (
            <li key={`${problem.path} ${problem.message}`}>
              <StateChip state={blocks === 'declaring' ? 'fail' : 'excepted'}>
                {blocks === 'declaring' && (
                  <>
                    <strong>{fieldTitle(t, problem.path)}</strong>{' '}
                  </>
                )}
                {problemText(t, problem.message)}
              </StateChip>
              {step && (
                <Button
                  variant="tertiary"
                  onPress={() => onGo(step.id, problem.path)}
                >
                  {t('declare.review.mend', { step: step.title })}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
