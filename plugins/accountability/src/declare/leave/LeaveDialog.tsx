import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import { useText } from '../../translation';
import type { LeaveGuard } from './useLeaveGuard';

/** Asks whether to leave, and what shall become of the draft. */
export function LeaveDialog(props: {
  guard: LeaveGuard;
  /** Throws the draft away. */
  onForget: () => void;
}) {
  const t = useText();
  const { guard, onForget } = props;
  return (
    <Dialog
      open={guard.asking}
      onClose={guard.stay}
      aria-labelledby="accountability-leave-title"
    >
      <DialogTitle id="accountability-leave-title">
        {t('declare.leave.title')}
      </DialogTitle>
      <DialogContent>{t('declare.leave.explain')}</DialogContent>
      <DialogActions>
        <Button onClick={guard.leave}>{t('declare.leave.keep')}</Button>
        <Button
          onClick={() => {
            onForget();
            guard.leave();
          }}
        >
          {t('declare.leave.forget')}
        </Button>
        <Button color="primary" variant="contained" onClick={guard.stay}>
          {t('declare.leave.stay')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
