import { useApi } from '@backstage/core-plugin-api';
import { ButtonLink } from '@backstage/ui';
import { RiUploadCloud2Line } from '@remixicon/react';
import { exceptionRequestPermission } from 'backstage-plugin-accountability-common';
import { accountabilityApiRef } from '../../api';
import { SaveButton, useMay } from '../../shared';
import { useText } from '../../translation';
import { useExceptionPaths } from '../useExceptionPaths';
import { useExceptionStyles } from '../useExceptionStyles';
import { exceptionListQuery, type ListQuery } from './ExceptionQuery';

/** Takes another register in, and this one out. */
export function RegisterActions({ query }: { query: ListQuery }) {
  const t = useText();
  const api = useApi(accountabilityApiRef);
  const paths = useExceptionPaths();
  const classes = useExceptionStyles();
  const mayAsk = useMay(exceptionRequestPermission);
  return (
    <div className={classes.line}>
      {paths && mayAsk && (
        <ButtonLink
          variant="secondary"
          href={paths.importing}
          iconStart={<RiUploadCloud2Line size={16} />}
        >
          {t('exceptions.list.importRegister')}
        </ButtonLink>
      )}
      <SaveButton
        name="exceptions.csv"
        load={() => {
          const { mine: _, sort: __, ...asked } = exceptionListQuery(query);
          return api.exportExceptions(asked);
        }}
        failed={error => t('exceptions.list.exportFailed', { error })}
      >
        {t('exceptions.list.export')}
      </SaveButton>
    </div>
  );
}
