import { rootRouteRef } from '../routes';
import { useOptionalPath } from '../shared';

/** Where reviews have their pages. */
export function useReviewPaths() {
  const root = useOptionalPath(rootRouteRef)?.({}) ?? '';
  const list = `${root}/outcomes/reviews`;
  return {
    list,
    one: (id: string) => `${list}/${encodeURIComponent(id)}`,
    preview: (subject: string) =>
      `${list}/hold?${new URLSearchParams({ subject })}`,
  };
}
