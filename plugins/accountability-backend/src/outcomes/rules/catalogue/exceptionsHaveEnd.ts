import { fail, pass, unknown } from '../../../rules';
import { outcomeRule } from '../OutcomeRule';
import { said } from '../sentences';
import { MISSING } from '../words';

/** Nothing is excepted for good, also not what another register left open. */
export const exceptionsHaveEnd = outcomeRule({
  id: 'EXC-01',
  title: 'Every exception has an end',
  description:
    'Somebody has chosen an end for every exception that came from another register. One that names no end there is a permanent exception in disguise.',
  severity: 'critical',
  frameworks: ['CSF ID.RA-07', 'SP 800-53 CA-5'],
  sentence: said.reviewCadence,
  source:
    'CSF 2.0 ID.RA-07: exceptions are managed, assessed, recorded and tracked. That each must have an end is our own rule.',
  remedy:
    'Open the drafts that were imported without an end, and choose one or withdraw them.',
  unknownWhen: 'No record of exceptions is there.',
  parameters: {},
  version: 1,
  judge({ endlessExceptions }) {
    if (endlessExceptions === undefined) {
      return { verdict: unknown(MISSING.exceptions) };
    }
    if (endlessExceptions === 0) return { verdict: pass() };
    return {
      verdict: fail(
        endlessExceptions === 1
          ? 'An exception that was imported has no end that anybody chose.'
          : `${endlessExceptions} exceptions that were imported have no end that anybody chose.`,
      ),
    };
  },
});
