import {
  RiAlarmWarningLine,
  RiArrowUpLine,
  RiMailLine,
  RiNotification3Line,
  RiTeamLine,
  RiTimeLine,
  RiUserUnfollowLine,
} from '@remixicon/react';
import type {
  EscalationDetail,
  EscalationStepKind,
} from 'backstage-plugin-accountability-common';
import type { ReactElement } from 'react';
import type { LadderPoint } from './ladderPoints';
import { LadderWords } from './LadderWords';
import { useLadderStyles } from './useLadderStyles';

const icons: Record<EscalationStepKind, ReactElement> = {
  notice: <RiMailLine size={14} />,
  reminder: <RiNotification3Line size={14} />,
  breach: <RiAlarmWarningLine size={14} />,
  escalation: <RiArrowUpLine size={14} />,
};

/** One rung: its mark on the line, and what happened or will happen there. */
export function LadderRung(props: {
  point: LadderPoint;
  escalation: EscalationDetail;
}) {
  const { point, escalation } = props;
  const classes = useLadderStyles();
  const isAhead = point.is === 'next' || point.is === 'top';
  return (
    <li
      className={isAhead ? `${classes.rung} ${classes.ahead}` : classes.rung}
      aria-current={point.is === 'now' ? 'step' : undefined}
    >
      <Mark point={point} />
      <div className={classes.words}>
        <LadderWords point={point} escalation={escalation} />
      </div>
    </li>
  );
}

function Mark({ point }: { point: LadderPoint }) {
  const classes = useLadderStyles();
  const { look, icon } = markOf(point, classes);
  return (
    <span className={`${classes.mark} ${look}`} aria-hidden="true">
      {icon}
    </span>
  );
}

function markOf(
  point: LadderPoint,
  classes: ReturnType<typeof useLadderStyles>,
): { look: string; icon: ReactElement } {
  const hole = {
    look: classes.hole,
    icon: <RiUserUnfollowLine size={14} />,
  };
  switch (point.is) {
    case 'taken':
      if (point.step.told.length === 0) return hole;
      return { look: classes.taken, icon: icons[point.step.kind] };
    case 'passed':
      return hole;
    case 'now':
      return { look: classes.now, icon: <span className={classes.today} /> };
    case 'next':
      return point.next.to.length === 0
        ? hole
        : { look: classes.hollow, icon: <RiTimeLine size={14} /> };
    default:
      return { look: classes.hollow, icon: <RiTeamLine size={14} /> };
  }
}
