import type {
  OutcomeDetail,
  SeatView,
} from 'backstage-plugin-accountability-common';
import { rootRouteRef } from '../../routes';
import { useDefinitionPaths, useOptionalPath } from '../../shared';
import { useText } from '../../translation';
import { seatTrouble } from './seatTrouble';

/** The one best thing to do about a seat. */
export type SeatAction =
  | { is: 'answer' }
  | {
      is: 'change';
      what: 'nominate' | 'replace' | 'prove';
      /** Where the charter is changed: a form of ours, or a file in Git. */
      href: string;
      inGit: boolean;
    }
  | {
      is: 'blocked';
      what: 'nominate' | 'replace' | 'prove';
      why?: string;
    };

const changes = {
  vacant: 'nominate',
  drifted: 'replace',
  declined: 'replace',
  powerless: 'prove',
} as const;

/** What the person can do about a seat; nothing where all is well, or others must act. */
export function useSeatAction(
  outcome: OutcomeDetail,
): (seat: SeatView) => SeatAction | undefined {
  const t = useText();
  const paths = useDefinitionPaths();
  const hasPages = useOptionalPath(rootRouteRef) !== undefined;
  return seat => {
    const trouble = seatTrouble(seat);
    if (!trouble) return undefined;
    if (trouble === 'waiting') {
      return mayAnswer(outcome, seat) ? { is: 'answer' } : undefined;
    }
    const what = changes[trouble];
    if (outcome.origin === 'git') {
      return outcome.editUrl
        ? { is: 'change', what, href: outcome.editUrl, inGit: true }
        : { is: 'blocked', what, why: t('outcomes.detail.inGitPlain') };
    }
    const { allowed, why } = outcome.may.revise;
    if (!allowed) return { is: 'blocked', what, why };
    return hasPages
      ? {
          is: 'change',
          what,
          href: paths.edit(outcome.ref, fieldOf(seat, what)),
          inGit: false,
        }
      : undefined;
  };
}

/** Where the form of the charter mends it. */
function fieldOf({ seat }: SeatView, what: 'nominate' | 'replace' | 'prove') {
  return what === 'prove' ? 'spec.decisionRights' : `spec.seats.${seat}`;
}

/** Whether the person may say yes or no to a seat for its holder. */
export function mayAnswer(
  outcome: Pick<OutcomeDetail, 'may'>,
  seat: SeatView,
): boolean {
  return outcome.may.seats.some(
    one =>
      one.seat === seat.seat &&
      one.holder === seat.holder?.ref &&
      one.answer.allowed,
  );
}
