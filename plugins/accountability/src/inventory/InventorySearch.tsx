import { SearchField } from '@backstage/ui';
import { useEffect, useRef, useState } from 'react';
import { useText } from '../translation';

/** Long enough to finish a word, short enough not to wait for. */
const PAUSE_MS = 300;

/** Words to search for. The search follows when one stops typing. */
export function InventorySearch(props: {
  value: string;
  onSearch: (words: string) => void;
}) {
  const { value, onSearch } = props;
  const t = useText();
  const [typed, setTyped] = useState(value);
  const known = useRef(value);
  const search = useRef(onSearch);
  search.current = onSearch;

  // The address changed by other means, such as the back button.
  useEffect(() => {
    if (value !== known.current) {
      known.current = value;
      setTyped(value);
    }
  }, [value]);
  useEffect(() => {
    const words = typed.trim().slice(0, 200);
    if (words === known.current) return undefined;
    const timer = setTimeout(() => {
      known.current = words;
      search.current(words);
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);

  return (
    <SearchField
      aria-label={t('inventory.search.label')}
      placeholder={t('inventory.search.placeholder')}
      value={typed}
      onChange={setTyped}
    />
  );
}
