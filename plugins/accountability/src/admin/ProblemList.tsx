import { makeStyles } from '@material-ui/core/styles';
import type { ReadProblemView } from 'backstage-plugin-accountability-common';
import { StateChip, useSecondaryText } from '../shared';
import { useText } from '../translation';
import { problemPlace } from './problemPlace';

const useStyles = makeStyles(theme => ({
  list: {
    listStyle: 'none',
    margin: theme.spacing(1, 0),
    maxHeight: 360,
    overflow: 'auto',
    padding: 0,
    '& > li': { padding: theme.spacing(0.5, 0) },
  },
  mark: { flexShrink: 0 },
  line: { alignItems: 'center', display: 'flex', gap: theme.spacing(1) },
}));

/** What could not be read, where it stands, and whether a record was lost by it. */
export function ProblemList(props: {
  problems: readonly ReadProblemView[];
  /** How many there were; not all of them are kept. */
  problemCount: number;
}) {
  const { problems, problemCount } = props;
  const classes = useStyles();
  const t = useText();
  const secondary = useSecondaryText();
  if (problems.length === 0) return null;
  return (
    <>
      {/* It scrolls, so it must be reachable by keyboard. */}
      {/* eslint-disable jsx-a11y/no-noninteractive-tabindex */}
      <ul
        className={classes.list}
        tabIndex={0}
        aria-label={t('admin.problems.label')}
      >
        {problems.map((problem, index) => {
          const place = problemPlace(t, problem);
          return (
            <li key={index}>
              <div className={classes.line}>
                <span className={classes.mark}>
                  <StateChip
                    state={
                      problem.effect === 'record-lost' ? 'fail' : 'unknown'
                    }
                  >
                    {t(`admin.problems.${problem.effect}`)}
                  </StateChip>
                </span>
                <span>{problem.message}</span>
              </div>
              {place && <div className={secondary.text}>{place}</div>}
            </li>
          );
        })}
      </ul>
      {/* eslint-enable jsx-a11y/no-noninteractive-tabindex */}
      {problemCount > problems.length && (
        <p>
          {t('admin.problems.more', { count: problemCount - problems.length })}
        </p>
      )}
    </>
  );
}
