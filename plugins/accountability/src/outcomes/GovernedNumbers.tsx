import { Link } from '@backstage/core-components';
import type {
  IdentityFilter,
  OutcomeSummary,
} from 'backstage-plugin-accountability-common';
import { useInventoryPath } from '../inventory/query';
import { useNumber } from '../inventory/useNumber';
import { rootRouteRef } from '../routes';
import { useDefinitionPaths, useOptionalPath } from '../shared';
import { useText } from '../translation';

/** How much an outcome governs, in numbers that lead to what is behind them. */
export function GovernedNumbers(props: {
  outcome: OutcomeSummary;
  /** The entity that it is counted for, where that is not all. */
  entityRef?: string;
}) {
  const { outcome, entityRef: entity } = props;
  const t = useText();
  const number = useNumber();
  const paths = useDefinitionPaths();
  const inventory = useInventoryPath();
  const hasPages = useOptionalPath(rootRouteRef) !== undefined;
  const { entities, flagged, identities, ownerless } = outcome.governs;
  const words = (name: keyof OutcomeSummary['governs']) => {
    const count = outcome.governs[name];
    return t(`outcomes.governs.${name}`, { count, number: number(count) });
  };
  // The page of an outcome lists all that it governs, not what belongs to an entity.
  const door = (view: 'all' | 'flagged', text: string) =>
    hasPages && !entity ? (
      <Link
        to={`${paths.one(outcome.ref)}?systems=${view}#systems`}
        underline="always"
      >
        {text}
      </Link>
    ) : (
      text
    );
  const list = (filter: IdentityFilter, text: string) =>
    hasPages ? (
      <Link
        to={inventory({ outcome: outcome.ref, entity, ...filter })}
        underline="always"
      >
        {text}
      </Link>
    ) : (
      text
    );
  if (entities === 0) return <>{t('outcomes.governs.nothing')}</>;
  return (
    <>
      {door('all', words('entities'))}
      {flagged > 0 && <>, {door('flagged', words('flagged'))}</>}
      {identities > 0 && <>; {list({}, words('identities'))}</>}
      {ownerless > 0 && (
        <>, {list({ ownership: ['ownerless'] }, words('ownerless'))}</>
      )}
    </>
  );
}
