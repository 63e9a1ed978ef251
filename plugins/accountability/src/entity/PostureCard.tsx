import { Link } from '@backstage/core-components';
import { EntityInfoCard } from '@backstage/plugin-catalog-react';
import Box from '@material-ui/core/Box';
import { GoverningOutcomes, SeatsHeld } from '../outcomes/entity';
import { entityContentRouteRef } from '../routes';
import {
  AFTER_DECISION,
  AsyncContent,
  FlagMark,
  useOptionalPath,
} from '../shared';
import { useText } from '../translation';
import { isParty } from './isParty';
import { PostureSummary } from './PostureSummary';
import { TodoList } from './TodoList';
import { useEntityPosture } from './useEntityPosture';

/** Most things to do that the card lists; the tab has the rest. */
const MOST_ON_CARD = 5;

/** At a first glance: flagged or not and why, the identities, the outcomes, what to do. */
export function PostureCard() {
  const t = useText();
  const { entityRef, posture } = useEntityPosture();
  const tabPath = useOptionalPath(entityContentRouteRef);
  return (
    <EntityInfoCard
      title={t('entity.title')}
      headerActions={
        posture.data ? <FlagMark flag={posture.data.flag} /> : undefined
      }
      footerActions={
        tabPath && <Link to={tabPath({})}>{t('entity.openTab')}</Link>
      }
    >
      <AsyncContent result={posture} what={t('entity.what')}>
        {data => (
          <>
            <PostureSummary posture={data} />
            <Box mt={2}>
              <GoverningOutcomes entityRef={entityRef} />
            </Box>
            {isParty(entityRef) && (
              <SeatsHeld holder={entityRef} most={MOST_ON_CARD} />
            )}
            <Box mt={1}>
              <TodoList
                posture={data}
                most={MOST_ON_CARD}
                onDone={() => posture.reload(AFTER_DECISION)}
              />
            </Box>
          </>
        )}
      </AsyncContent>
    </EntityInfoCard>
  );
}
