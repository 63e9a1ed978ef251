import { useApiHolder } from '@backstage/core-plugin-api';
import { toastApiRef } from '@backstage/frontend-plugin-api';

/** Says briefly that something worked. Silent in apps that have no place for it. */
export function useNotify(): (title: string) => void {
  const toastApi = useApiHolder().get(toastApiRef);
  return title => {
    toastApi?.post({ title, status: 'success', timeout: 5000 });
  };
}
