import { Button, Select } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import { RiPrinterLine } from '@remixicon/react';
import type { Scorecard } from 'backstage-plugin-accountability-common';
import { useText } from '../../translation';
import {
  BREAKDOWN_DIMENSIONS,
  type BreakdownDimension,
  type BreakdownQuery,
  type MembersQuery,
} from './breakdownQuery';
import { BreakdownExport } from './BreakdownExport';
import { ComparedWith } from './ComparedWith';
import { RulesExport } from './RulesExport';

const useStyles = makeStyles(theme => ({
  bar: {
    alignItems: 'flex-end',
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1, 2),
    '@media print': { display: 'none' },
  },
}));

/** By what the organisation is broken down, as of when, and what it is compared with. */
export function BreakdownControls(props: {
  query: BreakdownQuery;
  counted?: Pick<Scorecard, 'countedFrom' | 'countedTo'>;
  onChange: (change: Partial<BreakdownQuery>) => void;
}) {
  const { query, counted, onChange } = props;
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
      {isOfMembers(query) ? (
        <>
          <ComparedWith query={query} counted={counted} onChange={onChange} />
          <BreakdownExport query={query} />
        </>
      ) : (
        <RulesExport />
      )}
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

function isOfMembers(query: BreakdownQuery): query is MembersQuery {
  return query.by !== 'rule';
}
