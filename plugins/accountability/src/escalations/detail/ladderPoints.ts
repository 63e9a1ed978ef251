import type {
  EscalationDetail,
  NextStep,
  PassedOver,
  TakenStep,
} from 'backstage-plugin-accountability-common';

/** Something on the way upwards. */
export type LadderPoint =
  | { is: 'taken'; step: TakenStep }
  | { is: 'passed'; over: PassedOver }
  | { is: 'now' }
  | { is: 'next'; next: NextStep }
  | { is: 'top' };

/** The way upwards, its end first: where it goes, where it is, and whence it came. */
export function ladderPoints(
  escalation: Pick<EscalationDetail, 'steps' | 'next' | 'closedAt'>,
): LadderPoint[] {
  const { steps, next, closedAt } = escalation;
  const upwards: LadderPoint[] = steps.flatMap(step => [
    // It went past them on its way to where it arrived.
    ...step.passedOver.map(over => ({ is: 'passed' as const, over })),
    { is: 'taken' as const, step },
  ]);
  if (!closedAt) {
    upwards.push({ is: 'now' });
    if (next) {
      upwards.push({ is: 'next', next });
      const reached = [...steps.map(({ rung }) => rung), next.rung];
      if (!reached.includes('forum')) upwards.push({ is: 'top' });
    }
  }
  return upwards.reverse();
}
