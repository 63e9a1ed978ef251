import { makeStyles } from '@material-ui/core/styles';
import { RiUploadCloud2Line } from '@remixicon/react';
import { type DragEvent, useId, useState } from 'react';
import { useSecondaryText } from '../../shared';
import { useText } from '../../translation';

const useStyles = makeStyles(theme => ({
  zone: {
    alignItems: 'center',
    border: '2px dashed var(--bui-border-2, #b0b0b0)',
    borderRadius: 'var(--bui-radius-3, 8px)',
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(0.5),
    padding: theme.spacing(3),
    position: 'relative',
    textAlign: 'center',
    '&:focus-within': {
      outline: '2px solid var(--bui-ring, #1f5493)',
      outlineOffset: 2,
    },
  },
  over: {
    background: theme.palette.action.hover,
    borderStyle: 'solid',
  },
  // It covers the zone, so that the whole of it can be clicked, and stays a plain file
  // field for the keyboard and for screen readers.
  input: {
    cursor: 'pointer',
    height: '100%',
    inset: 0,
    opacity: 0,
    position: 'absolute',
    width: '100%',
  },
}));

/** Takes files: dropped, or chosen with the file picker. */
export function FileDrop(props: {
  extensions: readonly string[];
  invalid: boolean;
  /** What to drop; files when left out. */
  label?: string;
  /** Takes one file at a time. */
  single?: boolean;
  onFiles: (files: File[]) => void;
}) {
  const { extensions, invalid, label, single, onFiles } = props;
  const classes = useStyles();
  const t = useText();
  const secondary = useSecondaryText();
  const id = useId();
  const [over, setOver] = useState(false);
  const hover = (event: DragEvent, inside: boolean) => {
    event.preventDefault();
    setOver(inside);
  };
  return (
    <div
      className={`${classes.zone} ${over ? classes.over : ''}`}
      data-testid="accountability-file-drop"
      onDragOver={event => hover(event, true)}
      onDragLeave={event => hover(event, false)}
      onDrop={event => {
        hover(event, false);
        onFiles([...event.dataTransfer.files]);
      }}
    >
      <RiUploadCloud2Line size={28} aria-hidden="true" />
      <label htmlFor={id}>
        <strong>{label ?? t('admin.upload.filesLabel')}</strong>
      </label>
      {extensions.length > 0 && (
        <span className={secondary.text}>{extensions.join(' ')}</span>
      )}
      <input
        id={id}
        className={classes.input}
        type="file"
        multiple={!single}
        accept={extensions.join(',') || undefined}
        aria-invalid={invalid}
        onChange={event => {
          onFiles([...(event.target.files ?? [])]);
          // The same file may be chosen again after it was changed.
          event.target.value = '';
        }}
      />
    </div>
  );
}
