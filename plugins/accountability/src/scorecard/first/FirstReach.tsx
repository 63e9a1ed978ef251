import type { IdentityReach } from 'backstage-plugin-accountability-common';
import { useNumber } from '../../inventory';
import { IdentityLink, refTitle } from '../../shared';
import { useText } from '../../translation';

/** How far a compromise would reach: what uses it, and as what else it may act. */
export function FirstReach({ reach }: { reach: IdentityReach }) {
  const { entities, systems, identities } = reach;
  const t = useText();
  const number = useNumber();
  const counted = ({ count, some }: IdentityReach['entities']) => ({
    count,
    number: number(count),
    names: `${some.map(({ ref, title }) => title ?? refTitle(ref)).join(', ')}${
      count > some.length ? ', …' : ''
    }`,
  });
  return (
    <>
      <div>
        {entities.count === 0
          ? t('scorecard.first.reach.nothing')
          : t('scorecard.first.reach.entities', counted(entities))}
      </div>
      {systems.count > 0 && (
        <div>{t('scorecard.first.reach.systems', counted(systems))}</div>
      )}
      {identities.count > 0 && (
        <div>
          {t('scorecard.first.reach.identities', {
            count: identities.count,
            number: `${number(identities.count)}${identities.more ? '+' : ''}`,
          })}{' '}
          {identities.some.map(({ id, reference, privilege }, at) => (
            <span key={id}>
              {at > 0 && ', '}
              <IdentityLink id={id}>{reference}</IdentityLink> (
              {t(`shared.privilege.${privilege}`)})
            </span>
          ))}
          {identities.count > identities.some.length && ', …'}
        </div>
      )}
    </>
  );
}
