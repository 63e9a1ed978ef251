import { exceptionChecks } from '../../../exceptions';
import { exceptionRule } from '../exceptionRule';
import { said } from '../sentences';

/** The same is not excepted again and again. */
export const exceptionsAreNoHabit = exceptionRule(
  exceptionChecks.notAgainAndAgain,
  {
    title: 'The same is not excepted again and again',
    description:
      'When the same finding was permitted twice before and expired each time, the next exception for it is a permanent one in disguise: the goal was lowered without anybody deciding so.',
    severity: 'high',
    frameworks: ['CSF GV.OV-01'],
    sentence: said.kpiGap,
    source:
      'NIST CSF 2.0 GV.OV-01: outcomes are reviewed to adjust the strategy. Twice is our own limit.',
    remedy:
      'Bring it before those who answer for the result: mend it, or change what is promised.',
    unknownWhen: 'What was permitted before is not known.',
    version: 1,
  },
);
