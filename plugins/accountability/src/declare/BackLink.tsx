import { Link } from '@backstage/core-components';
import { RiArrowLeftLine } from '@remixicon/react';
import type { ReactNode } from 'react';

/** The way back to where one came from. */
export function BackLink(props: { to: string; children: ReactNode }) {
  return (
    <Link to={props.to}>
      <RiArrowLeftLine size={14} aria-hidden="true" /> {props.children}
    </Link>
  );
}
