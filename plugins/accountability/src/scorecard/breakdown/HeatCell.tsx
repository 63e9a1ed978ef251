import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import type { ScorecardRow } from 'backstage-plugin-accountability-common';
import { useNumber } from '../../inventory';
import { useText } from '../../translation';
import { CellStrip } from './CellStrip';
import { cellShare, percentOf } from './cellShare';

const useStyles = makeStyles({ words: { whiteSpace: 'nowrap' } });

/** What one rule says of one member, and the way to the list behind it. */
export function HeatCell(props: {
  member: string;
  rule: { id: string; title: string };
  counts?: ScorecardRow['rules'][number];
  to: string;
}) {
  const { member, rule, counts, to } = props;
  const t = useText();
  const classes = useStyles();
  const number = useNumber();
  const share = cellShare(counts);
  if (!counts || share.is === 'none') {
    return <span title={t('scorecard.breakdown.cell.none')}>–</span>;
  }
  const words =
    share.is === 'share'
      ? t('scorecard.breakdown.percent', {
          percent: number(percentOf(share.share)),
        })
      : t(`scorecard.breakdown.cell.${share.is}`);
  return (
    <Link
      to={to}
      aria-label={t('scorecard.breakdown.cell.name', {
        ...{ member, rule: rule.title, state: words },
        pass: number(counts.pass),
        fail: number(counts.fail),
        excepted: number(counts.excepted),
        unknown: number(counts.unknown),
      })}
    >
      <span className={classes.words}>
        {share.is === 'share' && share.share === 1 && '✓ '}
        {words}
      </span>
      <CellStrip counts={counts} />
    </Link>
  );
}
