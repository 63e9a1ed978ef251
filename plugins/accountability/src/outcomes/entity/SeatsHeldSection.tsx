import { Link } from '@backstage/core-components';
import {
  AsyncContent,
  EmptyState,
  refTitle,
  Section,
  useTransferPath,
} from '../../shared';
import { useText } from '../../translation';
import { SeatsHeldList } from './SeatsHeldList';
import { useSeatsHeld } from './useSeatsHeld';

/** Every seat that a user or a group holds, in the tab. */
export function SeatsHeldSection({ holder }: { holder: string }) {
  const t = useText();
  const held = useSeatsHeld(holder);
  const transferPath = useTransferPath();
  return (
    <Section
      title={t('outcomes.entity.heldTitle')}
      actions={
        transferPath && (
          <Link to={transferPath(holder)}>
            {t('shared.transfer', { name: refTitle(holder) })}
          </Link>
        )
      }
    >
      <AsyncContent result={held} what={t('outcomes.entity.heldWhat')}>
        {seats =>
          seats.length === 0 ? (
            <EmptyState title={t('outcomes.entity.heldNone')} />
          ) : (
            <SeatsHeldList seats={seats} />
          )
        }
      </AsyncContent>
    </Section>
  );
}
