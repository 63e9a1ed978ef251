import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import TextField from '@material-ui/core/TextField';
import { type FormEvent, useRef, useState } from 'react';
import { useText } from '../../translation';
import { isSameName } from './addView';
import { MAX_VIEW_NAME, type OwnView } from './OwnView';

/** Asks for the name under which a view is kept. */
export function SaveViewDialog(props: {
  views: readonly OwnView[];
  onSave: (name: string) => void;
  onClose: () => void;
}) {
  const { views, onSave, onClose } = props;
  const t = useText();
  const [typed, setTyped] = useState('');
  const [tried, setTried] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const name = typed.trim();
  const missing = tried && !name;
  const replaces = views.some(view => isSameName(view.name, name));
  const hint = replaces
    ? t('inventory.views.replaces')
    : t('inventory.views.nameHint');

  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (name) onSave(name);
  };
  return (
    <Dialog
      open
      fullWidth
      maxWidth="xs"
      onClose={onClose}
      TransitionProps={{ onEntered: () => field.current?.focus() }}
      aria-labelledby="accountability-view-title"
    >
      <form onSubmit={onSubmit} noValidate>
        <DialogTitle id="accountability-view-title">
          {t('inventory.views.saveTitle')}
        </DialogTitle>
        <DialogContent>
          <TextField
            id="accountability-view-name"
            label={t('inventory.views.name')}
            value={typed}
            onChange={event => setTyped(event.target.value)}
            error={missing}
            helperText={missing ? t('inventory.views.nameMissing') : hint}
            inputRef={field}
            inputProps={{ maxLength: MAX_VIEW_NAME }}
            variant="outlined"
            autoComplete="off"
            fullWidth
            required
          />
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{t('inventory.views.cancel')}</Button>
          <Button type="submit" color="primary" variant="contained">
            {replaces
              ? t('inventory.views.replace')
              : t('inventory.views.keep')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
