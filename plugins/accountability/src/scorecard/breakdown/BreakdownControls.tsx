import { Button, Select } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import { RiPrinterLine } from '@remixicon/react';
import { useText } from '../../translation';
import {
  BREAKDOWN_DIMENSIONS,
  type BreakdownDimension,
  type BreakdownQuery,
} from './breakdownQuery';
import { BreakdownExport } from './BreakdownExport';

const SINCE = ['week', 'quarter'] as const;

const useStyles = makeStyles(theme => ({
  bar: {
    alignItems: 'flex-end',
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1, 2),
    '@media print': { display: 'none' },
  },
}));

/** By what the organisation is broken down, and what it is compared with. */
export function BreakdownControls(props: {
  query: BreakdownQuery;
  onChange: (change: Partial<BreakdownQuery>) => void;
}) {
  const { query, onChange } = props;
  const classes = useStyles();
  const t = useText();
  return (
    <div className={classes.bar}>
      <Select
        label={t('scorecard.breakdown.by')}
        options={BREAKDOWN_DIMENSIONS.map(by => ({
          value: by,
          label: t(`scorecard.breakdown.dimension.${by}`),
        }))}
        value={query.by}
        onChange={by => onChange({ by: by as BreakdownDimension })}
      />
      {query.by !== 'rule' && (
        <Select
          label={t('scorecard.breakdown.since')}
          options={SINCE.map(since => ({
            value: since,
            label: t(`scorecard.breakdown.sinceOption.${since}`),
          }))}
          value={query.since}
          onChange={since =>
            onChange({ since: since as BreakdownQuery['since'] })
          }
        />
      )}
      {query.by !== 'rule' && <BreakdownExport by={query.by} />}
      <Button
        variant="secondary"
        iconStart={<RiPrinterLine size={16} />}
        onPress={() => window.print()}
      >
        {t('scorecard.breakdown.print')}
      </Button>
    </div>
  );
}
