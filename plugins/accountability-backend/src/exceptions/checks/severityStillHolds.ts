import { fail, pass, unknown } from '../../rules';
import { checkWhileGranted } from './ExceptionCheck';

/** What it was approved as is what it would be approved as now. */
export const severityStillHolds = checkWhileGranted({
  id: 'EXC-08',
  judge({ severity, severityNow }) {
    if (!severityNow) {
      return { verdict: unknown('how severe its rules are now') };
    }
    return {
      verdict:
        severityNow === severity
          ? pass()
          : fail(`was approved as ${severity} and would be ${severityNow} now`),
    };
  },
});
