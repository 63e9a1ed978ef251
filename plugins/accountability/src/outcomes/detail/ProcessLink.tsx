import { Link } from '@backstage/core-components';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import type { OutcomeDetail } from 'backstage-plugin-accountability-common';

/** The process behind something: in the catalog, elsewhere, or by its name alone. */
export function ProcessLink(props: {
  process: NonNullable<OutcomeDetail['spec']['owningProcess']>;
}) {
  const { name, ref, link } = props.process;
  if (ref) {
    return (
      <EntityRefLink entityRef={ref} title={name} hideIcon>
        {name}
      </EntityRefLink>
    );
  }
  return link ? <Link to={link}>{name}</Link> : <>{name}</>;
}
