import { makeStyles } from '@material-ui/core/styles';
import { useText } from '../../translation';
import { fieldTitle } from '../fields';
import type { ForeignChange } from './mergeValues';
import { valueWords } from './valueWords';

const useStyles = makeStyles({ now: { textDecoration: 'none' } });

/** One difference: the field, what stood there, and what stands there now. */
export function ChangeLine({ change }: { change: ForeignChange }) {
  const classes = useStyles();
  const t = useText();
  const words = (value: unknown) => valueWords(value, t('declare.form.empty'));
  return (
    <>
      <strong>{fieldTitle(t, change.path)}</strong>:{' '}
      <del>{words(change.before)}</del> →{' '}
      <ins className={classes.now}>{words(change.after)}</ins>
    </>
  );
}
