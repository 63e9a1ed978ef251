import { useText } from '../translation';
import { ErrorState } from './ErrorState';
import { LoadingLines } from './LoadingLines';
import type { CatalogSearch } from './useCatalogSearch';

/** How a search of the catalog fares, where its findings do not say so themselves. */
export function SearchOutcome({ search }: { search: CatalogSearch }) {
  const t = useText();
  const { term, found } = search;
  if (!term) return null;
  if (found.error) {
    return (
      <ErrorState
        error={found.error}
        what={t('shared.search.what')}
        onRetry={() => found.reload()}
      />
    );
  }
  if (!found.data) return <LoadingLines lines={2} />;
  return found.data.length === 0 && !found.loading ? (
    <div role="status">{t('shared.search.none', { term })}</div>
  ) : null;
}
