import { dayOf, fail, pass } from '../../rules';
import { checkWhileWaiting } from './ExceptionCheck';

/** A request is decided about within its time. */
export const requestIsDecided = checkWhileWaiting({
  id: 'EXC-06',
  judge({ decisionDueAt }, now) {
    return {
      verdict:
        decisionDueAt && decisionDueAt <= now
          ? fail(`was to be decided by ${dayOf(decisionDueAt)}, and nobody has`)
          : pass(),
      changesAt: [decisionDueAt],
    };
  },
});
