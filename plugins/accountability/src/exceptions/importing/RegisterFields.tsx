import { Button } from '@backstage/ui';
import TextField from '@material-ui/core/TextField';
import { RiDownload2Line } from '@remixicon/react';
import { EXCEPTION_IMPORT_TEMPLATE } from 'backstage-plugin-accountability-common';
import { FileDrop } from '../../admin/upload/FileDrop';
import { SendProblem, useSecondaryText } from '../../shared';
import { saveFile } from '../../shared/saveFile';
import { useText } from '../../translation';
import { useExceptionStyles } from '../useExceptionStyles';
import type { RegisterImport } from './useRegisterImport';

/** Which file to read, and from which register it is. */
export function RegisterFields({ taken }: { taken: RegisterImport }) {
  const { register, setRegister, reading, choose } = taken;
  const t = useText();
  const classes = useExceptionStyles();
  const secondary = useSecondaryText();
  return (
    <div className={classes.fields} style={{ maxWidth: 720 }}>
      <TextField
        fullWidth
        variant="outlined"
        id="accountability-import-register"
        label={t('exceptions.importing.register')}
        helperText={t('exceptions.importing.registerHint')}
        value={register}
        inputProps={{ maxLength: 100 }}
        onChange={event => setRegister(event.target.value)}
      />
      <FileDrop
        single
        extensions={['.csv']}
        label={t('exceptions.importing.file')}
        invalid={reading.error !== undefined}
        onFiles={([file]) => file && !reading.busy && choose(file)}
      />
      {reading.busy && (
        <div role="status">{t('exceptions.importing.reading')}</div>
      )}
      <SendProblem
        title={t('exceptions.importing.readFailed')}
        error={reading.error}
      />
      <div className={classes.line}>
        <Button
          variant="secondary"
          iconStart={<RiDownload2Line size={16} />}
          onPress={() =>
            saveFile(
              new Blob([EXCEPTION_IMPORT_TEMPLATE], { type: 'text/csv' }),
              'register.csv',
            )
          }
        >
          {t('exceptions.importing.template')}
        </Button>
        <span className={secondary.text}>
          {t('exceptions.importing.templateText')}
        </span>
      </div>
    </div>
  );
}
