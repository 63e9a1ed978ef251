import { Button } from '@backstage/ui';
import IconButton from '@material-ui/core/IconButton';
import { makeStyles } from '@material-ui/core/styles';
import { RiAddLine, RiDeleteBinLine } from '@remixicon/react';
import { type ReactNode, useEffect, useRef } from 'react';
import { useSecondaryText } from '../../shared';
import { focusField, useField } from '../form';

const useStyles = makeStyles(theme => ({
  rows: {
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(2),
    listStyle: 'none',
    margin: 0,
    padding: 0,
  },
  row: {
    border: '1px solid var(--bui-border-1, rgba(128, 128, 128, 0.4))',
    borderRadius: 'var(--bui-radius-3, 8px)',
    padding: theme.spacing(1.5, 2, 2),
  },
  head: {
    alignItems: 'center',
    display: 'flex',
    gap: theme.spacing(1),
    justifyContent: 'space-between',
    marginBottom: theme.spacing(1),
  },
  title: { fontWeight: 'bold' },
  add: { marginTop: theme.spacing(1.5) },
}));

/** Rows of the same fields, to add and to take away. */
export function RowsAt<Row extends object>(props: {
  path: string;
  /** What one row says so far, as its heading. */
  titleOf: (row: Row, index: number) => string;
  add: string;
  removeOf: (title: string) => string;
  empty: string;
  /** What a new row starts with. */
  start?: Row;
  /** First field of a row, to go to when one was added. */
  first: string;
  children: (path: string, row: Row) => ReactNode;
}) {
  const { path, titleOf, first } = props;
  const classes = useStyles();
  const secondary = useSecondaryText();
  const { id, value: rows = [], set } = useField<Row[]>(path);
  const addButton = useRef<HTMLButtonElement>(null);
  const goTo = useRef<string>();
  useEffect(() => {
    if (goTo.current) focusField(goTo.current);
    goTo.current = undefined;
  }, [rows.length]);

  const remove = (index: number) => {
    set(rows.filter((_, other) => other !== index));
    // The button that was pressed is gone with its row.
    addButton.current?.focus();
  };
  return (
    <div>
      {rows.length === 0 && <div className={secondary.text}>{props.empty}</div>}
      <ol className={classes.rows}>
        {rows.map((row, index) => {
          const title = titleOf(row, index);
          return (
            <li key={index} className={classes.row}>
              <div className={classes.head}>
                <span className={classes.title}>{title}</span>
                <IconButton
                  size="small"
                  aria-label={props.removeOf(title)}
                  title={props.removeOf(title)}
                  onClick={() => remove(index)}
                >
                  <RiDeleteBinLine size={18} />
                </IconButton>
              </div>
              {props.children(`${path}.${index}`, row)}
            </li>
          );
        })}
      </ol>
      <Button
        className={classes.add}
        ref={addButton}
        id={id}
        variant="secondary"
        iconStart={<RiAddLine size={16} />}
        onPress={() => {
          goTo.current = `${path}.${rows.length}.${first}`;
          set([...rows, props.start ?? ({} as Row)]);
        }}
      >
        {props.add}
      </Button>
    </div>
  );
}
