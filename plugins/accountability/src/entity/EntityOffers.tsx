import { ButtonLink } from '@backstage/ui';
import { useInventoryPath, useNumber } from '../inventory';
import { AFTER_DECISION, Section } from '../shared';
import { useText } from '../translation';
import { OfferItem } from './OfferItem';
import { useListStyles } from './useListStyles';
import { useOffers } from './useOffers';

/** Most offers that are listed here; the inventory has the rest. */
const MOST = 5;

/**
 * What waits for an answer: of the person or group of this page, or of who looks.
 * Where nothing waits, or nobody can tell, there is nothing to show.
 */
export function EntityOffers(props: { entityRef: string; onDone: () => void }) {
  const { entityRef, onDone } = props;
  const classes = useListStyles();
  const t = useText();
  const path = useInventoryPath();
  const number = useNumber();
  const { offers, reload } = useOffers(entityRef, MOST);
  if (!offers) return null;
  const { items, totalCount, filter, mine } = offers;
  const done = () => {
    reload(AFTER_DECISION);
    onDone();
  };
  return (
    <Section
      title={t(`entity.offers.${mine ? 'mine' : 'theirs'}`, {
        count: totalCount,
      })}
      actions={
        totalCount > items.length && (
          <ButtonLink variant="tertiary" href={path(filter)}>
            {t('entity.offers.all', { number: number(totalCount) })}
          </ButtonLink>
        )
      }
    >
      <ul className={classes.list}>
        {items.map(identity => (
          <li key={identity.id}>
            <OfferItem identity={identity} mine={mine} onDone={done} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
