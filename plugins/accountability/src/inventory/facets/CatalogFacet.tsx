import { SearchField } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import type { ReactNode } from 'react';
import { SearchOutcome, useCatalogSearch } from '../../shared';
import { useText } from '../../translation';
import { FacetGroup } from './FacetGroup';

const useStyles = makeStyles(theme => ({
  head: { margin: theme.spacing(0.5, 0) },
}));

/** A facet whose values are entities of the catalog, found by searching there. */
export function CatalogFacet(props: {
  title: string;
  /** Name of the search field. */
  searchLabel: string;
  kinds: readonly string[];
  selected: readonly string[];
  /** Refs to choose from before anybody has searched. */
  offered?: readonly string[];
  /** Only one entity at a time can be asked for. */
  single?: boolean;
  option: (entityRef: string) => ReactNode;
  onChange: (selected: string[]) => void;
}) {
  const { title, selected, single, onChange } = props;
  const classes = useStyles();
  const t = useText();
  const search = useCatalogSearch(props.kinds);
  const found = search.term ? search.found.data ?? [] : props.offered ?? [];
  // What is chosen keeps its place among the findings, and stays without them.
  const others = selected.filter(value => !found.includes(value));
  const options = [...others, ...found].map(value => ({
    value,
    label: props.option(value),
  }));
  const anything = { value: '', label: t('inventory.facets.anything') };
  return (
    <FacetGroup
      title={title}
      // One of several is always chosen, so one of them has to mean no filter.
      options={single && options.length > 0 ? [anything, ...options] : options}
      selected={single && selected.length === 0 ? [''] : selected}
      unfolded={false}
      single={single}
      head={
        <div className={classes.head}>
          <SearchField
            aria-label={props.searchLabel}
            placeholder={props.searchLabel}
            value={search.typed}
            onChange={search.type}
          />
          <SearchOutcome search={search} />
        </div>
      }
      onChange={values => onChange(values.filter(Boolean))}
    />
  );
}
