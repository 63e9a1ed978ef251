import { fail, notApplicable, pass } from '../../rules';
import { endOfDay } from '../../time';
import { checkWhileGranted } from './ExceptionCheck';

/** What was promised on the way is done on the day it was promised for. */
export const milestonesAreMet = checkWhileGranted({
  id: 'EXC-10',
  judge({ milestones }, now) {
    const open = milestones.filter(({ done }) => !done);
    if (milestones.length === 0) {
      return { verdict: notApplicable('Its plan has no milestones.') };
    }
    const late = open
      .filter(({ dueOn }) => endOfDay(dueOn) <= now)
      .sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
    return {
      verdict:
        late.length > 0
          ? fail(
              `promised "${late[0].text.slice(0, 80)}" for ${late[0].dueOn}${
                late.length > 1 ? ` and ${late.length - 1} more` : ''
              }, and it is not done`,
            )
          : pass(),
      changesAt: open.map(({ dueOn }) => endOfDay(dueOn)),
    };
  },
});
