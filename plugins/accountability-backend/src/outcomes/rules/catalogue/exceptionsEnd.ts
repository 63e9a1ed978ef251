import { exceptionChecks } from '../../../exceptions';
import { exceptionRule } from '../exceptionRule';
import { said } from '../sentences';

/** What has ended permits nothing. */
export const exceptionsEnd = exceptionRule(exceptionChecks.endIsTheEnd, {
  title: 'What has ended permits nothing',
  description:
    'A finding counts again from the second at which its exception ends, wherever it is shown. Lists, labels, numbers and to-dos look at the same effects and compare them with the time.',
  severity: 'critical',
  frameworks: ['CSF ID.RA-07'],
  sentence: said.reviewCadence,
  source:
    'NIST CSF 2.0 ID.RA-07: exceptions are managed, assessed for risk impact, recorded and tracked. The end is that of the exception.',
  remedy:
    'Tell whoever runs the portal: effects outlive the exceptions that they belong to.',
  unknownWhen: 'What exceptions permit was not looked at.',
  version: 1,
});
