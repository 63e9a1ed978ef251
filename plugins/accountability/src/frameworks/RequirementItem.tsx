import { makeStyles } from '@material-ui/core/styles';
import type { Requirement } from 'backstage-plugin-accountability-common';
import { useNumber } from '../inventory';
import { StateChip, useSecondaryText } from '../shared';
import { useText } from '../translation';
import { Speakers } from './Speakers';
import { standingState } from './standingState';

const useStyles = makeStyles(theme => ({
  item: {
    breakInside: 'avoid',
    display: 'grid',
    gap: theme.spacing(1, 3),
    gridTemplateColumns: 'minmax(0, 5fr) minmax(0, 6fr) minmax(0, 4fr)',
    padding: theme.spacing(1.5, 0),
    '& + &': { borderTop: '1px solid var(--bui-border-1, #d5d5d5)' },
    [theme.breakpoints.down('sm')]: { gridTemplateColumns: 'minmax(0, 1fr)' },
    '@media print': {
      gridTemplateColumns: 'minmax(0, 5fr) minmax(0, 6fr) minmax(0, 4fr)',
    },
  },
  words: { display: 'grid', gap: theme.spacing(0.5), alignContent: 'start' },
  id: { fontWeight: 'bold' },
  list: {
    display: 'grid',
    gap: theme.spacing(0.5),
    listStyle: 'none',
    margin: 0,
    padding: 0,
  },
}));

/** One id: what it asks for, what speaks for it, and what is missing. */
export function RequirementItem({ requirement }: { requirement: Requirement }) {
  const classes = useStyles();
  const secondary = useSecondaryText();
  const t = useText();
  const number = useNumber();
  const { id, text, standing, missing } = requirement;
  return (
    <li className={classes.item} aria-label={id}>
      <div className={classes.words}>
        <div className={classes.id}>{id}</div>
        {text && <div>{text}</div>}
        <StateChip state={standingState[standing]}>
          {t(`frameworks.standing.${standing}`)}
        </StateChip>
      </div>
      <div>
        <div className={secondary.text}>{t('frameworks.speaks')}</div>
        <Speakers requirement={requirement} />
      </div>
      <div>
        <div className={secondary.text}>{t('frameworks.missingTitle')}</div>
        {missing.length === 0 && t('frameworks.nothingMissing')}
        <ul className={classes.list}>
          {missing.map(({ gap, count = 1 }) => (
            <li key={gap}>
              {t(`frameworks.gap.${gap}`, { count, number: number(count) })}
            </li>
          ))}
        </ul>
      </div>
    </li>
  );
}
