import { Link } from '@backstage/core-components';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { rootRouteRef } from '../routes';
import { useDefinitionPaths, useOptionalPath } from '../shared';

/**
 * Leads to an outcome or a control: to its page, or to the catalog in an app without
 * our pages.
 */
export function DefinitionLink(props: {
  definition: { ref: string; title: string };
}) {
  const { ref, title } = props.definition;
  const hasPages = useOptionalPath(rootRouteRef) !== undefined;
  const paths = useDefinitionPaths();
  return hasPages ? (
    <Link to={paths.one(ref)}>{title}</Link>
  ) : (
    <EntityRefLink entityRef={ref} title={title} hideIcon>
      {title}
    </EntityRefLink>
  );
}
