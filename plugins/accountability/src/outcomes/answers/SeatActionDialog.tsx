import type { OutcomeDetail } from 'backstage-plugin-accountability-common';
import { AnswerDialog } from './AnswerDialog';
import type { ChosenSeatAction } from './ChosenSeatAction';
import { DelegateDialog } from './DelegateDialog';
import { RevokeDialog } from './RevokeDialog';

/** The dialog for what somebody chose to do about a seat. */
export function SeatActionDialog(props: {
  outcome: OutcomeDetail;
  chosen: ChosenSeatAction;
  onClose: () => void;
  onChanged: () => void;
}) {
  const { chosen, ...rest } = props;
  const { seat, holder } = chosen;
  const common = { ...rest, seat, holder };
  switch (chosen.action) {
    case 'delegate':
      return <DelegateDialog {...common} />;
    case 'revoke':
      return <RevokeDialog {...common} delegation={chosen.delegation} />;
    default:
      return <AnswerDialog {...common} suggested={chosen.action} />;
  }
}
