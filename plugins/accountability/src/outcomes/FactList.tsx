import { makeStyles } from '@material-ui/core/styles';
import type { ReactNode } from 'react';

const useStyles = makeStyles(theme => ({
  list: {
    display: 'grid',
    // Where it is narrow, long names wrap before what they name does.
    gridTemplateColumns: 'fit-content(40%) minmax(0, 1fr)',
    gap: theme.spacing(0.5, 3),
    margin: 0,
    '& dt': { fontWeight: 'bold' },
    '& dd': { margin: 0, overflowWrap: 'anywhere' },
    '& ul': { margin: 0, paddingLeft: theme.spacing(2) },
  },
}));

/** A name and what it is. */
export type Fact = readonly [name: string, value: ReactNode];

/** Facts by their names; what there is nothing to say about is left out. */
export function FactList({ facts }: { facts: ReadonlyArray<Fact | false> }) {
  const classes = useStyles();
  return (
    <dl className={classes.list}>
      {facts.map(
        fact =>
          fact && <FactLine key={fact[0]} name={fact[0]} value={fact[1]} />,
      )}
    </dl>
  );
}

function FactLine({ name, value }: { name: string; value: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
}
