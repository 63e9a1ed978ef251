import { lazy, Suspense, type ReactNode } from 'react';
import { Navigate, useLocation, useParams } from 'react-router-dom';

// Loaded when somebody mistypes an address, and not with the app.
const NothingBelow = lazy(() => import('./NothingBelow'));

/**
 * Leads from the address of the plugin to the first of its tabs with the query kept,
 * which the redirect of the app's page shell drops: `?by=outcome` is of the scorecard.
 * Where none of the tabs lies, the shell shows its head alone; what is missing is said
 * below it.
 */
export function ToFirstPage(props: {
  /** Of the tabs, in their order. */
  paths: readonly string[];
  children: ReactNode;
}) {
  const { search, hash } = useLocation();
  const below = useParams()['*'];
  const [first] = props.paths;
  if (!below) {
    return <Navigate to={{ pathname: first, search, hash }} replace />;
  }
  const isTab = props.paths.some(
    path => below === path || below.startsWith(`${path}/`),
  );
  return (
    <>
      {props.children}
      {!isTab && (
        <Suspense fallback={null}>
          <NothingBelow />
        </Suspense>
      )}
    </>
  );
}
