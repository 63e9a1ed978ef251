import { Button } from '@backstage/ui';
import Checkbox from '@material-ui/core/Checkbox';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import FormGroup from '@material-ui/core/FormGroup';
import { makeStyles } from '@material-ui/core/styles';
import { useState } from 'react';
import { useNumber } from '../useNumber';
import { useText } from '../../translation';

/** Values shown before somebody asks for more. */
const FEW = 6;

/** One value to choose, and how many identities have it. */
export interface FacetOption {
  value: string;
  label: string;
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
    '& .MuiCheckbox-root': { padding: theme.spacing(0.25, 0.75, 0.25, 0) },
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

/** The values of one facet with their counts; any of the ticked ones matches. */
export function FacetGroup(props: {
  title: string;
  options: FacetOption[];
  selected: readonly string[];
  unfolded: boolean;
  onChange: (selected: string[]) => void;
}) {
  const { title, options, selected, unfolded, onChange } = props;
  const classes = useStyles();
  const t = useText();
  const number = useNumber();
  const [all, setAll] = useState(false);
  const shown = options.filter(
    ({ value }, index) => all || index < FEW || selected.includes(value),
  );
  const toggle = (value: string) =>
    onChange(
      selected.includes(value)
        ? selected.filter(one => one !== value)
        : [...selected, value],
    );
  return (
    <details open={unfolded || selected.length > 0}>
      <summary className={classes.title}>{title}</summary>
      <FormGroup role="group" aria-label={title}>
        {shown.map(({ value, label, count }) => (
          <FormControlLabel
            key={value}
            className={classes.option}
            classes={{ label: classes.label }}
            control={
              <Checkbox
                size="small"
                color="primary"
                checked={selected.includes(value)}
                onChange={() => toggle(value)}
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
