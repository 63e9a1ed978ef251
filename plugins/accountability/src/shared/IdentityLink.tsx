import { Link } from '@backstage/core-components';
import type { ReactNode } from 'react';
import { identityRouteRef } from '../routes';
import { useOptionalPath } from './useOptionalPath';

/** Leads to one identity, or stays plain text in an app without its page. */
export function IdentityLink(props: {
  id: string;
  /** Name for screen readers, where the words shown say too little alone. */
  label?: string;
  children: ReactNode;
}) {
  const path = useOptionalPath(identityRouteRef);
  return path ? (
    <Link to={path({ id: props.id })} aria-label={props.label}>
      {props.children}
    </Link>
  ) : (
    <span>{props.children}</span>
  );
}
