import { Text } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import type { Overview } from 'backstage-plugin-accountability-common';
import { useNumber } from '../inventory';
import { useText } from '../translation';
import { Breakdown } from './breakdown';
import { ComponentsTile } from './ComponentsTile';
import { FindingsTile } from './FindingsTile';
import { WhatFirst } from './first';
import { IdentitiesTile } from './IdentitiesTile';
import { OutcomesTile } from './OutcomesTile';
import { ReasonBars } from './ReasonBars';
import { RuleBars } from './RuleBars';
import { scorecardSentence } from './scorecardSentence';
import { UnknownTile } from './UnknownTile';
import { VisibleNote } from './VisibleNote';

const useStyles = makeStyles(theme => ({
  root: { display: 'flex', flexDirection: 'column', gap: theme.spacing(2) },
  tiles: {
    display: 'grid',
    gap: theme.spacing(2),
    gridTemplateColumns: 'repeat(auto-fit, minmax(184px, 1fr))',
  },
  lists: {
    alignItems: 'start',
    display: 'grid',
    gap: theme.spacing(2),
    gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 1fr)',
    [theme.breakpoints.down('md')]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  why: {
    display: 'grid',
    gap: theme.spacing(2),
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(320px, 100%), 1fr))',
  },
}));

/** How the whole organisation stands. */
export function Scorecard({ overview }: { overview: Overview }) {
  const classes = useStyles();
  const t = useText();
  const number = useNumber();
  return (
    <div className={classes.root}>
      <Text as="h2" variant="title-small" weight="bold">
        {scorecardSentence({ t, overview, number })}
      </Text>
      <VisibleNote identities={overview.identities} />
      <div className={classes.tiles}>
        <ComponentsTile components={overview.components} />
        <IdentitiesTile overview={overview} />
        <OutcomesTile />
        <FindingsTile overview={overview} />
        <UnknownTile overview={overview} />
      </div>
      <Breakdown overview={overview} />
      <div className={classes.lists}>
        <WhatFirst />
        <div className={classes.why}>
          <ReasonBars reasons={overview.byReason} />
          <RuleBars rules={overview.byRule} />
        </div>
      </div>
    </div>
  );
}
