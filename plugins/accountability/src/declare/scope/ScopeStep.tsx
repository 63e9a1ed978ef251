import { Button } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import { lazy, Suspense, useState } from 'react';
import { LoadingLines } from '../../shared';
import { useText } from '../../translation';
import { useField, useForm } from '../form';
import { GovernedNow } from './GovernedNow';
import { picksOf, scopeOf } from './scopePicks';
import { ScopePickers } from './ScopePickers';

// It brings a YAML parser with it, which few will need.
const ScopeYaml = lazy(() => import('./ScopeYaml'));

const PATH = 'spec.scope';

const useStyles = makeStyles(theme => ({
  part: { marginTop: theme.spacing(3) },
  expert: { '& > summary': { cursor: 'pointer', marginBottom: 12 } },
}));

/** What is governed: chosen from lists, or written as a filter predicate. */
export function ScopeStep() {
  const classes = useStyles();
  const t = useText();
  const form = useForm();
  const { value: scope, set } = useField<unknown>(PATH);
  const picks = picksOf(scope);
  const [opened, setOpened] = useState(false);
  const wrong = form.problems.some(({ path }) => path.startsWith(PATH));
  return (
    <>
      {!wrong && <GovernedNow scope={scope} />}
      <div className={classes.part}>
        {picks ? (
          <ScopePickers picks={picks} onChange={next => set(scopeOf(next))} />
        ) : (
          <>
            <p>{t('declare.scope.byHand')}</p>
            <Button variant="secondary" onPress={() => set(undefined)}>
              {t('declare.scope.startOver')}
            </Button>
          </>
        )}
      </div>
      <details
        className={`${classes.part} ${classes.expert}`}
        open={!picks || undefined}
        onToggle={event => setOpened(event.currentTarget.open)}
      >
        <summary>{t('declare.scope.expert')}</summary>
        {(opened || !picks) && (
          <Suspense fallback={<LoadingLines />}>
            <ScopeYaml />
          </Suspense>
        )}
      </details>
    </>
  );
}
