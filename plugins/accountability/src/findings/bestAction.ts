import type {
  OutcomeDetail,
  OutcomeVerdict,
} from 'backstage-plugin-accountability-common';

/** What helps most against a finding, as far as whoever looks may do it. */
export type BestAction =
  | { is: 'accept'; seat: OutcomeDetail['may']['seats'][number] }
  | { is: 'nominate' | 'revise' | 'control' }
  | { is: 'git'; href: string };

/** As much of an outcome as telling the action needs. */
export type ActionableOutcome = Pick<OutcomeDetail, 'editUrl' | 'origin'> & {
  may: Pick<OutcomeDetail['may'], 'revise' | 'seats'>;
};

const ANSWERED = ['ACC-17'];
const CONTROLS = ['ACC-15', 'ACC-22'];
const SEATED = [
  ...['ACC-01', 'ACC-02', 'ACC-03', 'ACC-04', 'ACC-05', 'ACC-06', 'ACC-08'],
  ...['ACC-09', 'ACC-10', 'ACC-20'],
];

/** The best action against a finding; none where others have to act. */
export function bestAction(
  { ruleId }: Pick<OutcomeVerdict, 'ruleId'>,
  outcome: ActionableOutcome,
): BestAction | undefined {
  const { may, origin, editUrl } = outcome;
  const seat = may.seats.find(({ answer }) => answer.allowed);
  if (ANSWERED.includes(ruleId) && seat) return { is: 'accept', seat };
  if (CONTROLS.includes(ruleId)) return { is: 'control' };
  if (origin === 'git') {
    return editUrl ? { is: 'git', href: editUrl } : undefined;
  }
  if (!may.revise.allowed) return undefined;
  const aboutSeats = SEATED.includes(ruleId) || ruleId.startsWith('ACC-12-');
  return { is: aboutSeats ? 'nominate' : 'revise' };
}
