import { exceptionChecks } from '../../../exceptions';
import { exceptionRule } from '../exceptionRule';
import { said } from '../sentences';

/** Somebody is behind each exception. */
export const exceptionPeopleHere = exceptionRule(
  exceptionChecks.peopleAreHere,
  {
    title: 'Whoever asked for an exception is still here',
    description:
      'Whoever asked for an exception, whoever sees to its plan and whoever took the request up can still be asked. Who approved may have left: the seat passes on.',
    severity: 'high',
    frameworks: ['NHI1:2025', 'SP 800-53 PS-4'],
    sentence: said.offboarding,
    source:
      'SP 800-53r5 PS-4: what somebody held is handed over when they leave.',
    remedy: 'Let somebody who is here ask for a renewal, or revoke it.',
    unknownWhen:
      'The catalog has not been read completely yet, or does not know who is named.',
    version: 1,
  },
);
