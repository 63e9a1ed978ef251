import { SearchWords } from '../shared';
import { useText } from '../translation';

/** Words to search the inventory for. */
export function InventorySearch(props: {
  value: string;
  onSearch: (words: string) => void;
}) {
  const t = useText();
  return (
    <SearchWords
      label={t('inventory.search.label')}
      placeholder={t('inventory.search.placeholder')}
      {...props}
    />
  );
}
