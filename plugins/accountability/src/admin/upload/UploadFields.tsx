import FormHelperText from '@material-ui/core/FormHelperText';
import MenuItem from '@material-ui/core/MenuItem';
import TextField from '@material-ui/core/TextField';
import type { Format } from 'backstage-plugin-accountability-common';
import { useText } from '../../translation';
import { FileDrop } from './FileDrop';
import { FormatSettings } from './FormatSettings';
import { FileList } from './FileList';
import type { UploadForm } from './useUploadForm';

/** The fields of an upload: format, files, scope, and what the format can be told. */
export function UploadFields(props: { formats: Format[]; form: UploadForm }) {
  const { formats, form } = props;
  const t = useText();
  const { format } = form;
  return (
    <>
      <TextField
        select
        fullWidth
        required
        margin="normal"
        variant="outlined"
        id="accountability-upload-format"
        label={t('admin.upload.format')}
        value={format?.id ?? ''}
        error={form.missing.format}
        helperText={
          form.missing.format
            ? t('admin.upload.formatMissing')
            : format?.description ?? t('admin.upload.formatHint')
        }
        onChange={event => form.setFormat(event.target.value)}
      >
        {formats.map(({ id, title }) => (
          <MenuItem key={id} value={id}>
            {title}
          </MenuItem>
        ))}
      </TextField>
      <FileDrop
        extensions={format?.extensions ?? []}
        invalid={form.missing.files}
        onFiles={form.addFiles}
      />
      {form.missing.files && (
        <FormHelperText error>{t('admin.upload.filesMissing')}</FormHelperText>
      )}
      <FileList files={form.files} onRemove={form.removeFile} />
      <TextField
        fullWidth
        margin="normal"
        variant="outlined"
        id="accountability-upload-scope"
        label={t('admin.upload.scope')}
        helperText={t('admin.upload.scopeHint')}
        value={form.scope}
        inputProps={{ maxLength: 253 }}
        onChange={event => form.setScope(event.target.value)}
      />
      <FormatSettings form={form} />
    </>
  );
}
