import { makeStyles } from '@material-ui/core/styles';
import { type ReactNode, useEffect, useState } from 'react';
import { useText } from '../../translation';
import type { DefinitionForm } from '../form';
import { StepFooter } from './StepFooter';
import { StepList, type StepMark } from './StepList';
import { StepPage } from './StepPage';
import { useStep } from './useStep';
import { problemsIn, REVIEW, stepOf, type WizardStep } from './WizardStep';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gap: theme.spacing(4),
    gridTemplateColumns: '15rem minmax(0, 1fr)',
    [theme.breakpoints.down('sm')]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
}));

/** A form in steps. They can be taken in any order; the last one looks at everything. */
export function DefinitionWizard(props: {
  form: DefinitionForm;
  steps: readonly WizardStep[];
  /** The last step; it is given the way to a field that must be mended. */
  review: (go: (step: string, field?: string) => void) => ReactNode;
}) {
  const { form, steps } = props;
  const classes = useStyles();
  const t = useText();
  const { step, go, heading } = useStep(
    [...steps.map(one => one.id), REVIEW],
    path => stepOf(steps, path)?.id,
  );
  const [visited, setVisited] = useState<readonly string[]>([]);
  const [everything, setEverything] = useState(false);
  const { reveal } = form;
  useEffect(() => {
    if (step !== REVIEW) return;
    setEverything(true);
    reveal(['']);
  }, [step, reveal]);
  const index = steps.findIndex(({ id }) => id === step);
  const current = steps[index] as WizardStep | undefined;

  const last = t(
    form.declared ? 'declare.review.titleOfChange' : 'declare.review.title',
  );
  const leave = () => {
    setVisited(old => [...new Set([...old, step])]);
    if (current) reveal(current.places);
  };
  const open = (next: string, field?: string) => {
    leave();
    go(next, field);
  };
  const onNext = () => {
    const [first] = wrongIn(current!, form);
    leave();
    if (first) go(step, first.path);
    else open(steps[index + 1]?.id ?? REVIEW);
  };
  const markOf = (one: WizardStep): StepMark => {
    if (!everything && !visited.includes(one.id)) return 'open';
    if (wrongIn(one, form).length > 0) return 'wrong';
    return problemsIn(one, form.problems).length > 0 ? 'waiting' : 'done';
  };

  return (
    <div className={classes.root}>
      <StepList
        steps={[
          ...steps.map(one => ({
            id: one.id,
            title: one.title,
            mark: markOf(one),
          })),
          { id: REVIEW, title: last, mark: 'open' },
        ]}
        current={step}
        onGo={open}
      />
      {current ? (
        <StepPage
          key={current.id}
          title={current.title}
          lead={current.lead}
          heading={heading}
          footer={
            <StepFooter
              wrong={
                visited.includes(current.id) ? wrongIn(current, form).length : 0
              }
              onBack={index > 0 ? () => open(steps[index - 1].id) : undefined}
              onNext={onNext}
              next={steps[index + 1]?.title ?? last}
            />
          }
        >
          <current.Body />
        </StepPage>
      ) : (
        <StepPage
          key={REVIEW}
          title={last}
          lead={t('declare.review.lead')}
          heading={heading}
        >
          {props.review(open)}
        </StepPage>
      )}
    </div>
  );
}

function wrongIn(step: WizardStep, form: DefinitionForm) {
  return problemsIn(step, form.problems).filter(
    ({ blocks }) => blocks === 'declaring',
  );
}
