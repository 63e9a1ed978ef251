import { Link } from '@backstage/core-components';
import type { ReactNode } from 'react';

/** Leads to the list behind a number; plain in an app that has no such list. */
export function Door(props: { to?: string; children: ReactNode }) {
  return props.to ? (
    <Link to={props.to}>{props.children}</Link>
  ) : (
    <>{props.children}</>
  );
}
