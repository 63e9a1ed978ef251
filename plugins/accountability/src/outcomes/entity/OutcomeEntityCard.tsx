import { stringifyEntityRef } from '@backstage/catalog-model';
import { Link } from '@backstage/core-components';
import { EntityInfoCard, useEntity } from '@backstage/plugin-catalog-react';
import Box from '@material-ui/core/Box';
import { entityContentRouteRef } from '../../routes';
import { AsyncContent, useOptionalPath } from '../../shared';
import { useText } from '../../translation';
import { useOutcome } from '../detail/useOutcome';
import { GovernedNumbers } from '../GovernedNumbers';
import { OutcomeStanding } from '../OutcomeStanding';
import { SeatRows } from '../seats';
import { TargetLine } from '../TargetLine';

/** An outcome at a first glance, on its own page in the catalog. */
export function OutcomeEntityCard() {
  const t = useText();
  const { entity } = useEntity();
  const outcome = useOutcome(stringifyEntityRef(entity));
  const tabPath = useOptionalPath(entityContentRouteRef);
  return (
    <EntityInfoCard
      title={t('outcomes.picture.title')}
      headerActions={outcome.data && <OutcomeStanding outcome={outcome.data} />}
      footerActions={
        tabPath && <Link to={tabPath({})}>{t('outcomes.entity.openPage')}</Link>
      }
    >
      <AsyncContent result={outcome} what={t('outcomes.detail.what')}>
        {data => (
          <>
            <strong>{data.statement}</strong>
            <Box mt={1} mb={1.5}>
              <TargetLine outcome={data} />
            </Box>
            <SeatRows seats={data.seats} />
            <Box mt={1.5}>
              {t('outcomes.governs.title')}: <GovernedNumbers outcome={data} />
            </Box>
          </>
        )}
      </AsyncContent>
    </EntityInfoCard>
  );
}
