import type { ReactNode } from 'react';
import { Navigate, useLocation, useParams } from 'react-router-dom';

/**
 * Leads from the address of the plugin to the first of its tabs with the query kept,
 * which the redirect of the app's page shell drops: `?by=outcome` is of the scorecard.
 */
export function ToFirstPage(props: { path: string; children: ReactNode }) {
  const { search, hash } = useLocation();
  const below = useParams()['*'];
  return below ? (
    <>{props.children}</>
  ) : (
    <Navigate to={{ pathname: props.path, search, hash }} replace />
  );
}
