import { Button } from '@backstage/ui';
import { RiDownload2Line } from '@remixicon/react';
import { EXCEPTION_IMPORT_TEMPLATE } from 'backstage-plugin-accountability-common';
import { FileDrop } from '../../admin/upload/FileDrop';
import { SendProblem, useSecondaryText } from '../../shared';
import { saveFile } from '../../shared/saveFile';
import { useText } from '../../translation';
import { useExceptionStyles } from '../useExceptionStyles';
import { RegisterName } from './RegisterName';
import type { RegisterImport } from './useRegisterImport';

/** Which file to read, and from which register it is. */
export function RegisterFields({ taken }: { taken: RegisterImport }) {
  const { reading, choose } = taken;
  const t = useText();
  const classes = useExceptionStyles();
  const secondary = useSecondaryText();
  return (
    <div className={classes.fields} style={{ maxWidth: 720 }}>
      <RegisterName taken={taken} />
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
