import IconButton from '@material-ui/core/IconButton';
import { RiCloseLine } from '@remixicon/react';
import { useNumber } from '../../inventory';
import { useText } from '../../translation';

/** The files chosen so far; each can be taken away again. */
export function FileList(props: {
  files: readonly File[];
  onRemove: (file: File) => void;
}) {
  const t = useText();
  const number = useNumber();
  if (props.files.length === 0) return null;
  return (
    <ul aria-label={t('admin.upload.chosen')}>
      {props.files.map(file => (
        <li key={file.name}>
          {t('admin.upload.file', {
            name: file.name,
            size: number(Math.ceil(file.size / 1024)),
          })}{' '}
          <IconButton
            size="small"
            aria-label={t('admin.upload.remove', { name: file.name })}
            onClick={() => props.onRemove(file)}
          >
            <RiCloseLine size={16} />
          </IconButton>
        </li>
      ))}
    </ul>
  );
}
