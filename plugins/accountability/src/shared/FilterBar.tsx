import { makeStyles } from '@material-ui/core/styles';
import type { ReactNode } from 'react';
import { SearchWords } from './SearchWords';

const useStyles = makeStyles(theme => ({
  bar: {
    alignItems: 'center',
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1, 2),
    '@media print': { display: 'none' },
  },
  search: { flex: '1 1 14rem', maxWidth: '28rem' },
}));

/** What to look for in a list: words first, where it has them, then choices. */
export function FilterBar(props: {
  label: string;
  search?: {
    label: string;
    placeholder: string;
    value: string | undefined;
    onSearch: (words: string | undefined) => void;
  };
  children: ReactNode;
}) {
  const { label, search, children } = props;
  const classes = useStyles();
  return (
    <div className={classes.bar} role="search" aria-label={label}>
      {search && (
        <div className={classes.search}>
          <SearchWords
            label={search.label}
            placeholder={search.placeholder}
            value={search.value ?? ''}
            onSearch={words => search.onSearch(words || undefined)}
          />
        </div>
      )}
      {children}
    </div>
  );
}
