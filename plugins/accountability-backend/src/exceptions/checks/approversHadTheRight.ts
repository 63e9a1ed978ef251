import { fail, pass, unknown } from '../../rules';
import { permittedText, reaches } from '../ApprovalReach';
import { checkWhileGranted } from './ExceptionCheck';
import type { ApprovalInput, ExceptionInput } from './ExceptionInput';

/**
 * Whoever approved was somebody else than whoever asked, sat in the seat at that
 * moment, and had a verified right that reached so far. Who was in a group at that
 * moment is kept nowhere: what was recorded with the approval stands for it. So does
 * the configuration, where no outcome governs.
 */
export const approversHadTheRight = checkWhileGranted({
  id: 'EXC-05',
  judge(exception) {
    const { approvals, needed } = exception;
    const given = approvals.map(({ seat }) => seat);
    const missing = needed.find(seat => !given.includes(seat));
    if (missing) {
      return {
        verdict: fail(`was granted without approval of the ${words(missing)}`),
      };
    }
    const troubles = approvals.flatMap(
      approval => troubleOf(approval, exception) ?? [],
    );
    if (troubles.length > 0) return { verdict: fail(troubles.join(' and ')) };
    const untold =
      exception.decidedBy !== undefined &&
      approvals.some(({ then }) => then === undefined);
    return {
      verdict: untold
        ? unknown('the charter at the moment of the approval')
        : pass(),
    };
  },
});

function troubleOf(
  { seat, by, onBehalfOf, then }: ApprovalInput,
  { requester, severity, termDays, decidedBy }: ExceptionInput,
): string | undefined {
  if (by === requester) return `was approved by ${by}, who asked for it`;
  if (onBehalfOf === requester) {
    return `was approved by ${by}, who acted for ${requester}, who asked for it`;
  }
  if (!decidedBy || !then) return undefined;
  const holder = onBehalfOf ?? by;
  const groups = then.holders.some(ref => ref.startsWith('group:'));
  if (!groups && !then.holders.includes(holder)) {
    return `was approved by ${by} for the ${words(
      seat,
    )}, which ${holder} did not hold then`;
  }
  const permitted = { severity, days: termDays };
  if (!reaches(then.approves, permitted)) {
    return `was approved by ${by} for the ${words(
      seat,
    )}, which had no verified right then to approve what is ${permittedText(
      permitted,
    )}`;
  }
  return undefined;
}

function words(seat: ApprovalInput['seat']): string {
  return `${seat.replaceAll('-', ' ')} seat`;
}
