import type { ExceptionProblem } from 'backstage-plugin-accountability-common';
import { refTitle } from '../../shared';
import type { Text } from '../../translation';

/** Why nobody could decide a request as things are, in the words of the page. */
export function problemText(t: Text, problem: ExceptionProblem): string {
  const { code, seat, severity, upTo, forDays, outcome } = problem;
  const { where = '', governing = [] } = problem;
  return t(`exceptions.problem.${code}`, {
    where,
    seat: seat ? t(`shared.seat.${seat}`) : '',
    severity: severity ? t(`shared.severity.${severity}`) : '',
    upTo: upTo ? t(`shared.severity.${upTo}`) : '',
    count: forDays ?? 0,
    outcome: outcome ? refTitle(outcome) : '',
    governing: governing.map(refTitle).join(', '),
  });
}
