import { Button } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import type { ReactNode } from 'react';

const useStyles = makeStyles(theme => ({
  row: {
    border: 0,
    display: 'grid',
    gap: theme.spacing(1.5),
    margin: theme.spacing(0, 0, 2),
    minWidth: 0,
    padding: 0,
    '& legend': { fontWeight: 'bold', marginBottom: theme.spacing(1) },
  },
}));

/** Several of the same, each with fields of its own; one can add and remove. */
export function Rows<T extends object>(props: {
  rows: readonly T[];
  onChange: (rows: T[]) => void;
  /** What a new one starts with. */
  empty: T;
  /** Most that there can be. */
  most: number;
  legend: (number: number) => string;
  addText: string;
  removeText: (number: number) => string;
  children: (
    row: T,
    set: (part: Partial<T>) => void,
    number: number,
  ) => ReactNode;
}) {
  const { rows, onChange, empty, most } = props;
  const classes = useStyles();
  const set = (index: number) => (part: Partial<T>) =>
    onChange(rows.map((row, i) => (i === index ? { ...row, ...part } : row)));
  return (
    <>
      {rows.map((row, index) => (
        // They have no names of their own; they are only added at the end.
        // eslint-disable-next-line react/no-array-index-key
        <fieldset key={index} className={classes.row}>
          <legend>{props.legend(index + 1)}</legend>
          {props.children(row, set(index), index + 1)}
          <div>
            <Button
              variant="tertiary"
              onPress={() => onChange(rows.filter((_, i) => i !== index))}
            >
              {props.removeText(index + 1)}
            </Button>
          </div>
        </fieldset>
      ))}
      <Button
        variant="secondary"
        isDisabled={rows.length >= most}
        onPress={() => onChange([...rows, empty])}
      >
        {props.addText}
      </Button>
    </>
  );
}
