import { Link } from '@backstage/core-components';
import type { ExceptionSummary } from 'backstage-plugin-accountability-common';
import { SeverityTag, useSecondaryText } from '../../shared';
import { useText } from '../../translation';
import { ExceptionStateMark } from '../ExceptionStateMark';
import { NextDateLine } from '../list/NextDateLine';
import { subjectsText } from '../subjectsText';
import { useExceptionPaths } from '../useExceptionPaths';
import { useExceptionStyles } from '../useExceptionStyles';
import { TermBar } from './TermBar';
import type { TermScale } from './termScale';

/** One exception in a few lines, on the page of something else. */
export function ShortException(props: {
  exception: ExceptionSummary;
  scale: TermScale;
}) {
  const { exception, scale } = props;
  const { id, title, severity } = exception;
  const t = useText();
  const paths = useExceptionPaths();
  const classes = useExceptionStyles();
  const secondary = useSecondaryText();
  return (
    <div className={classes.lines}>
      <div className={classes.line}>
        {paths ? <Link to={paths.one(id)}>{title}</Link> : title}
        <ExceptionStateMark exception={exception} />
        <SeverityTag severity={severity} />
      </div>
      <div className={secondary.text}>{subjectsText(t, exception)}</div>
      <NextDateLine exception={exception} />
      <TermBar exception={exception} scale={scale} />
    </div>
  );
}
