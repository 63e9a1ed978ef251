import TextField from '@material-ui/core/TextField';
import { useText } from '../../translation';
import type { UploadForm } from './useUploadForm';

/** What a format can be told; all of it may be left out. */
export function FormatSettings({ form }: { form: UploadForm }) {
  const t = useText();
  const settings = form.format?.settings ?? [];
  if (settings.length === 0) return null;
  return (
    <details>
      <summary>{t('admin.upload.settings')}</summary>
      {settings.map(({ name, description }) => (
        <TextField
          key={name}
          fullWidth
          margin="normal"
          variant="outlined"
          id={`accountability-upload-setting-${name}`}
          label={name}
          helperText={description}
          value={form.settings[name] ?? ''}
          onChange={event => form.setSetting(name, event.target.value)}
        />
      ))}
    </details>
  );
}
