import { Button, ButtonLink, Text } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import type { ReactNode } from 'react';
import { rootRouteRef } from '../routes';
import { Section, useOptionalPath } from '../shared';
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
export function EmptyInventory({ onLook }: { onLook: () => void }) {
  const classes = useStyles();
  const t = useText();
  const root = useOptionalPath(rootRouteRef)?.({}) ?? '';
  const step = (name: 'drop' | 'sources' | 'look', action: ReactNode) => (
    <li className={classes.step}>
      <Text as="h3" variant="body-medium" weight="bold">
        {t(`inventory.empty.${name}Title`)}
      </Text>
      <div>{t(`inventory.empty.${name}Text`)}</div>
      <div className={classes.action}>{action}</div>
    </li>
  );
  return (
    <Section title={t('inventory.empty.title')}>
      <div>{t('inventory.empty.text')}</div>
      <ol className={classes.steps}>
        {step(
          'drop',
          <ButtonLink
            variant="primary"
            href={`${root}/admin/sources#drop-a-file`}
          >
            {t('inventory.empty.dropAction')}
          </ButtonLink>,
        )}
        {step(
          'sources',
          <ButtonLink variant="secondary" href={`${root}/admin/sources`}>
            {t('inventory.empty.sourcesAction')}
          </ButtonLink>,
        )}
        {step(
          'look',
          <Button variant="secondary" onPress={onLook}>
            {t('inventory.empty.lookAction')}
          </Button>,
        )}
      </ol>
    </Section>
  );
}
