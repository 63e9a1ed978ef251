import { makeStyles } from '@material-ui/core/styles';
import type { ScorecardFirstItem } from 'backstage-plugin-accountability-common';
import { useNumber } from '../../inventory';
import {
  IdentityLink,
  identityTitle,
  OfferMark,
  OwnerLine,
  SeverityTag,
  useSecondaryText,
} from '../../shared';
import { useText } from '../../translation';
import { FirstAction } from './FirstAction';
import { firstAction } from './firstAction';
import { FirstReach } from './FirstReach';

const useStyles = makeStyles(theme => ({
  item: {
    alignItems: 'flex-start',
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1),
    justifyContent: 'space-between',
  },
  words: { flex: '1 1 240px', minWidth: 0, overflowWrap: 'anywhere' },
  line: {
    alignItems: 'center',
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.25, 2),
  },
  facts: {
    columnGap: '0.5em',
    display: 'flex',
    flexWrap: 'wrap',
    '& > * + *::before': { content: '"· "' },
  },
}));

/** One identity: what is wrong, who answers or the hole, how far it reaches, what to do. */
export function FirstItem(props: {
  item: ScorecardFirstItem;
  /** Why nobody is offered a decision is said for all items together. */
  whyIsSaid?: boolean;
  onDone: () => void;
}) {
  const { item, whyIsSaid, onDone } = props;
  const { identity, finding, reach, rank } = item;
  const { id, privilege, owner, exceptedUntil, offeredTo } = identity;
  const best = firstAction(item);
  const t = useText();
  const number = useNumber();
  const classes = useStyles();
  const secondary = useSecondaryText();
  return (
    <div className={classes.item}>
      <div className={classes.words}>
        <div className={classes.line}>
          <IdentityLink id={id}>{identityTitle(identity)}</IdentityLink>
          {finding && <SeverityTag severity={finding.severity} />}
        </div>
        {finding && <div>{finding.because}</div>}
        <OwnerLine owner={owner} exceptedUntil={exceptedUntil} />
        {offeredTo && <OfferMark offeredTo={offeredTo} />}
        <div className={secondary.text}>
          <div className={classes.facts}>
            <div>{t(`shared.privilege.${privilege}`)}</div>
            <FirstReach reach={reach} />
          </div>
          {finding?.remedy && <div>{finding.remedy}</div>}
          {best && !best.allowed && !whyIsSaid && (
            <div>
              {t('shared.notPossible', {
                actions: t(`decisions.action.${best.action}`),
                why: best.why ?? t('decisions.notAllowed'),
              })}
            </div>
          )}
          {rank && (
            <details>
              <summary>{t('scorecard.first.why')}</summary>
              {t('scorecard.first.rank', {
                privilege: number(rank.privilege),
                exposure: number(rank.exposure),
                criticality: number(rank.criticality),
              })}
            </details>
          )}
        </div>
      </div>
      <FirstAction item={item} best={best} onDone={onDone} />
    </div>
  );
}
