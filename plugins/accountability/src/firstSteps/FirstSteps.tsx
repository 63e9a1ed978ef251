import { Button, ButtonLink, Text } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import { sourceImportPermission } from 'backstage-plugin-accountability-common';
import type { ReactNode } from 'react';
import { rootRouteRef } from '../routes';
import {
  MissingPermission,
  Section,
  useMayImport,
  useOptionalPath,
} from '../shared';
import { useText } from '../translation';

const useStyles = makeStyles(theme => ({
  steps: {
    display: 'grid',
    gap: theme.spacing(3),
    gridTemplateColumns: 'repeat(auto-fit, minmax(220px, 1fr))',
    listStyle: 'none',
    margin: theme.spacing(3, 0, 1),
    padding: 0,
  },
  step: { display: 'flex', flexDirection: 'column', gap: theme.spacing(1) },
  action: { marginTop: 'auto' },
}));

/** Nothing has been read yet: what to do, in order. */
export function FirstSteps(props: {
  /** Looks again where one already is at the inventory; leads there when left out. */
  onLook?: () => void;
}) {
  const { onLook } = props;
  const classes = useStyles();
  const t = useText();
  const mayImport = useMayImport();
  const root = useOptionalPath(rootRouteRef)?.({}) ?? '';
  const step = (name: 'drop' | 'sources' | 'look', action: ReactNode) => (
    <li className={classes.step}>
      <Text as="h3" variant="body-medium" weight="bold">
        {t(`firstSteps.${name}Title`)}
      </Text>
      <div>{t(`firstSteps.${name}Text`)}</div>
      <div className={classes.action}>{action}</div>
    </li>
  );
  return (
    <Section title={t('firstSteps.title')}>
      <div>{t('firstSteps.text')}</div>
      <ol className={classes.steps}>
        {step(
          'drop',
          mayImport ? (
            <ButtonLink
              variant="primary"
              href={`${root}/admin/sources#drop-a-file`}
            >
              {t('firstSteps.dropAction')}
            </ButtonLink>
          ) : (
            <MissingPermission permission={sourceImportPermission.name} />
          ),
        )}
        {step(
          'sources',
          <ButtonLink variant="secondary" href={`${root}/admin/sources`}>
            {t('firstSteps.sourcesAction')}
          </ButtonLink>,
        )}
        {step(
          'look',
          onLook ? (
            <Button variant="secondary" onPress={onLook}>
              {t('firstSteps.lookAgain')}
            </Button>
          ) : (
            <ButtonLink variant="secondary" href={`${root}/inventory`}>
              {t('firstSteps.lookAction')}
            </ButtonLink>
          ),
        )}
      </ol>
    </Section>
  );
}
