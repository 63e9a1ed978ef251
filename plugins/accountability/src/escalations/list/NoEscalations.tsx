import { Button, ButtonLink } from '@backstage/ui';
import { EmptyState } from '../../shared';
import { useText } from '../../translation';
import { useEscalationPaths } from '../useEscalationPaths';
import { type EscalationQuery, isFiltered } from './EscalationQuery';

/** Nothing is overdue, or nothing that is like that; and where to look instead. */
export function NoEscalations(props: {
  query: EscalationQuery;
  onClear: () => void;
}) {
  const t = useText();
  const paths = useEscalationPaths();
  const which = isFiltered(props.query) ? 'filtered' : 'all';
  return (
    <EmptyState
      title={t(`escalations.list.empty.${which}`)}
      description={t(`escalations.list.empty.${which}-text`)}
      action={
        which === 'filtered' ? (
          <Button variant="secondary" onPress={props.onClear}>
            {t('escalations.list.clear')}
          </Button>
        ) : (
          paths && (
            <ButtonLink variant="secondary" href={paths.mine}>
              {t('escalations.list.openMine')}
            </ButtonLink>
          )
        )
      }
    />
  );
}
