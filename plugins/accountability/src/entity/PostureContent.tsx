import { Flex } from '@backstage/ui';
import { useCallback, useState } from 'react';
import { ExceptionsSection } from '../exceptions/doors';
import { GoverningOutcomesSection, SeatsHeldSection } from '../outcomes/entity';
import {
  AFTER_DECISION,
  AsyncContent,
  Section,
  useSecondaryText,
  When,
} from '../shared';
import { useText } from '../translation';
import { EmptyTodo } from './EmptyTodo';
import { EntityFlag } from './EntityFlag';
import { EntityIdentities } from './EntityIdentities';
import { EntityOffers } from './EntityOffers';
import { isParty } from './isParty';
import { PostureSummary } from './PostureSummary';
import { TodoList } from './TodoList';
import { useEntityPosture } from './useEntityPosture';

/** Most things to do that the backend lists at once. */
const MOST_IN_TAB = 10;

/** The tab: what to do, the outcomes that govern, every linked identity to decide about. */
export function PostureContent() {
  const t = useText();
  const secondary = useSecondaryText();
  const { entity, entityRef, posture, hidden } = useEntityPosture();
  const { reload } = posture;
  const [decisions, setDecisions] = useState(0);
  const onDone = useCallback(() => {
    setDecisions(n => n + 1);
    reload(AFTER_DECISION);
  }, [reload]);
  return (
    <Flex direction="column" gap="4">
      <Section
        title={t('entity.title')}
        actions={
          posture.data && <EntityFlag posture={posture.data} hidden={hidden} />
        }
      >
        <AsyncContent result={posture} what={t('entity.what')}>
          {data => (
            <>
              <PostureSummary posture={data} hidden={hidden} />
              {data.evaluatedAt && (
                <div className={secondary.text}>
                  {t('entity.asOf')} <When at={data.evaluatedAt} />
                </div>
              )}
            </>
          )}
        </AsyncContent>
      </Section>
      {posture.data && <EntityOffers entityRef={entityRef} onDone={onDone} />}
      {posture.data && posture.data.counts.identities > 0 && (
        <Section title={t('entity.todo.title')}>
          {posture.data.todo.length > 0 ? (
            <TodoList
              posture={posture.data}
              most={MOST_IN_TAB}
              onDone={onDone}
            />
          ) : (
            <EmptyTodo posture={posture.data} />
          )}
        </Section>
      )}
      <GoverningOutcomesSection entityRef={entityRef} decisions={decisions} />
      {posture.data && posture.data.counts.identities > 0 && (
        <ExceptionsSection filter={{ entity: entityRef }} />
      )}
      {isParty(entityRef) && <SeatsHeldSection holder={entityRef} />}
      {posture.data && posture.data.counts.identities > 0 && (
        <EntityIdentities
          entity={entity}
          entityRef={entityRef}
          posture={posture.data}
          onDone={onDone}
        />
      )}
    </Flex>
  );
}
