import { Link } from '@backstage/core-components';
import Box from '@material-ui/core/Box';
import { RiMailLine } from '@remixicon/react';
import { useInventoryPath } from '../inventory';
import { StateChip } from '../shared';
import { useText } from '../translation';
import { useOffers } from './useOffers';

/** How many identities wait for the answer of a person or a group. */
export function OffersLine({ entityRef }: { entityRef: string }) {
  const t = useText();
  const path = useInventoryPath();
  const { offers } = useOffers(entityRef, 1);
  if (!offers) return null;
  return (
    <Box mt={1}>
      <StateChip state="not-applicable" icon={<RiMailLine size={14} />}>
        <Link to={path(offers.filter)}>
          {t(`entity.offers.${offers.mine ? 'mine' : 'theirs'}`, {
            count: offers.totalCount,
          })}
        </Link>
      </StateChip>
    </Box>
  );
}
