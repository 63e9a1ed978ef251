import { Cell, type ColumnConfig } from '@backstage/ui';
import type { IdentitySummary } from 'backstage-plugin-accountability-common';
import { DecisionMenu } from '../decisions';
import { identityTitle, OwnerLine } from '../shared';
import type { Text } from '../translation';
import { IdentityNameCell } from './IdentityNameCell';
import { IdentityStateCell } from './IdentityStateCell';
import { isRollUp } from './isRollUp';
import { WhyLinked } from './WhyLinked';

/** Columns of the identities of an entity. */
export function entityIdentityColumns(options: {
  t: Text;
  entityRef: string;
  onDone: () => void;
}): ColumnConfig<IdentitySummary>[] {
  const { t, entityRef, onDone } = options;
  const rollUp = isRollUp(entityRef);
  return [
    {
      id: 'name',
      label: t('entity.identities.name'),
      isRowHeader: true,
      cell: identity => <IdentityNameCell identity={identity} />,
    },
    {
      id: 'owner',
      label: t('entity.identities.owner'),
      cell: ({ owner, exceptedUntil }) => (
        <Cell>
          <OwnerLine owner={owner} exceptedUntil={exceptedUntil} />
        </Cell>
      ),
    },
    {
      id: 'state',
      label: t('entity.identities.state'),
      cell: identity => <IdentityStateCell identity={identity} />,
    },
    {
      id: 'link',
      label: t('entity.identities.link'),
      cell: identity => (
        <Cell>
          <WhyLinked
            identity={identity}
            // What lies below a system, a group or a user is linked, not it itself.
            entityRef={rollUp ? undefined : entityRef}
          />
        </Cell>
      ),
    },
    {
      id: 'actions',
      label: t('entity.identities.actions'),
      cell: identity => (
        <Cell>
          <DecisionMenu
            identityId={identity.id}
            title={identityTitle(identity)}
            entityRef={rollUp ? undefined : entityRef}
            onDone={onDone}
          />
        </Cell>
      ),
    },
  ];
}
