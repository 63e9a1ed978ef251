import { AsyncContent, EmptyState, Section } from '../../shared';
import { useText } from '../../translation';
import { SeatsHeldList } from './SeatsHeldList';
import { useSeatsHeld } from './useSeatsHeld';

/** Every seat that a user or a group holds, in the tab. */
export function SeatsHeldSection({ holder }: { holder: string }) {
  const t = useText();
  const held = useSeatsHeld(holder);
  return (
    <Section title={t('outcomes.entity.heldTitle')}>
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
