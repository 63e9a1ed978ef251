import { Button } from '@backstage/ui';
import Checkbox from '@material-ui/core/Checkbox';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import FormGroup from '@material-ui/core/FormGroup';
import Radio from '@material-ui/core/Radio';
import { makeStyles } from '@material-ui/core/styles';
import { type ReactNode, useId, useRef, useState } from 'react';
import { useNumber } from '../useNumber';
import { useText } from '../../translation';

/** Values shown before somebody asks for more. */
const FEW = 6;

/** One value to choose, and how many identities have it. */
export interface FacetOption {
  value: string;
  label: ReactNode;
  /** Left out where nobody counts. */
  count?: number;
}

const useStyles = makeStyles(theme => ({
  title: {
    cursor: 'pointer',
    fontWeight: 'bold',
    padding: theme.spacing(0.5, 0),
  },
  option: {
    alignItems: 'flex-start',
    margin: 0,
    '& .MuiIconButton-root': { padding: theme.spacing(0.25, 0.75, 0.25, 0) },
  },
  label: {
    flexGrow: 1,
    fontFamily: 'inherit',
    fontSize: '0.875rem',
    overflowWrap: 'anywhere',
    paddingTop: 3,
  },
  line: { display: 'flex', gap: theme.spacing(1) },
  words: { flexGrow: 1 },
  count: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
}));

/** The values of one facet with their counts; any of the chosen ones matches. */
export function FacetGroup(props: {
  title: string;
  options: FacetOption[];
  selected: readonly string[];
  unfolded: boolean;
  /** Only one value at a time can be asked for. */
  single?: boolean;
  /** What stands above the values, such as a search for them. */
  head?: ReactNode;
  onChange: (selected: string[]) => void;
}) {
  const { title, options, selected, unfolded, single, onChange } = props;
  const classes = useStyles();
  const name = useId();
  const t = useText();
  const number = useNumber();
  const [all, setAll] = useState(false);
  const shown = options.filter(
    ({ value }, index) => all || index < FEW || selected.includes(value),
  );
  const choose = (value: string) => {
    if (single) onChange([value]);
    else if (!selected.includes(value)) onChange([...selected, value]);
    else onChange(selected.filter(one => one !== value));
  };
  const Control = single ? Radio : Checkbox;
  // It does not fold under somebody's hands when its last value is taken away.
  const opened = useRef(unfolded);
  opened.current ||= selected.some(Boolean);
  return (
    <details open={opened.current}>
      <summary className={classes.title}>{title}</summary>
      {props.head}
      <FormGroup role={single ? 'radiogroup' : 'group'} aria-label={title}>
        {shown.map(({ value, label, count }) => (
          <FormControlLabel
            key={value}
            className={classes.option}
            classes={{ label: classes.label }}
            control={
              <Control
                size="small"
                color="primary"
                name={single ? name : undefined}
                checked={selected.includes(value)}
                onChange={() => choose(value)}
              />
            }
            label={
              <span className={classes.line}>
                <span className={classes.words}>{label}</span>{' '}
                {count !== undefined && (
                  <span className={classes.count}>{number(count)}</span>
                )}
              </span>
            }
          />
        ))}
      </FormGroup>
      {shown.length < options.length && (
        <Button variant="tertiary" onPress={() => setAll(true)}>
          {t('inventory.facets.more', {
            count: options.length - shown.length,
          })}
        </Button>
      )}
    </details>
  );
}
