import { SearchField } from '@backstage/ui';
import { useEffect, useRef, useState } from 'react';

/** Long enough to finish a word, short enough not to wait for. */
const PAUSE_MS = 300;

/** Words to search for. The search follows when one stops typing. */
export function SearchWords(props: {
  label: string;
  placeholder: string;
  value: string;
  onSearch: (words: string) => void;
}) {
  const { label, placeholder, value, onSearch } = props;
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
      aria-label={label}
      placeholder={placeholder}
      value={typed}
      onChange={setTyped}
    />
  );
}
