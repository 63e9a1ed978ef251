import { Button, Card, CardBody } from '@backstage/ui';
import type { FormEvent } from 'react';
import { SendProblem } from '../../shared';
import { useText } from '../../translation';
import { useExceptionStyles } from '../useExceptionStyles';
import { RegisterName } from './RegisterName';
import type { ReadRegister, RegisterImport } from './useRegisterImport';

/** The name of the register, to be given or mended when what would come of it is seen. */
export function RenameRegister(props: {
  read: ReadRegister;
  taken: RegisterImport;
}) {
  const { read, taken } = props;
  const { register, reading, applying } = taken;
  const t = useText();
  const classes = useExceptionStyles();
  const isOther = register.trim() !== read.register;
  const rename = (event: FormEvent) => {
    event.preventDefault();
    if (isOther && !reading.busy) taken.rename();
  };
  return (
    // On a card: on the page itself its labels are too pale to read.
    <Card>
      <CardBody>
        <form
          className={classes.fields}
          style={{ maxWidth: 720 }}
          onSubmit={rename}
        >
          <RegisterName taken={taken} disabled={applying.busy} />
          {isOther && (
            <div className={classes.line}>
              <Button
                type="submit"
                variant="secondary"
                isPending={reading.busy}
              >
                {t('exceptions.importing.rename')}
              </Button>
              <span>{t('exceptions.importing.renameText')}</span>
            </div>
          )}
          <SendProblem
            title={t('exceptions.importing.readFailed')}
            error={reading.error}
          />
        </form>
      </CardBody>
    </Card>
  );
}
