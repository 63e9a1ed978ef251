import type { OutcomeDetail } from 'backstage-plugin-accountability-common';

/** As much of an outcome as its findings need. */
export type JudgedOutcome = Pick<
  OutcomeDetail,
  'ref' | 'origin' | 'editUrl' | 'verdicts'
> & { may: Pick<OutcomeDetail['may'], 'revise' | 'seats'> };

/** Called when somebody wants to answer a seat of theirs. */
export type OnAnswer = (seat: OutcomeDetail['may']['seats'][number]) => void;
