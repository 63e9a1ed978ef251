import Checkbox from '@material-ui/core/Checkbox';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import FormGroup from '@material-ui/core/FormGroup';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import useMediaQuery from '@material-ui/core/useMediaQuery';
import {
  type IdentityFacets,
  type IdentityFilter,
  verdictResultSchema,
} from 'backstage-plugin-accountability-common';
import { isEntityRef } from '../../shared';
import { useText } from '../../translation';
import { EntityFacet } from './EntityFacet';
import { FacetGroup, type FacetOption } from './FacetGroup';
import { type FacetName, FOLDED_FACETS, UNFOLDED_FACETS } from './facetNames';
import { facetLabel } from './facetLabel';
import { facetOptions } from './facetOptions';
import { OwnerFacet } from './OwnerFacet';
import { PartyOption } from './PartyOption';

const useStyles = makeStyles(theme => ({
  root: { display: 'flex', flexDirection: 'column', gap: theme.spacing(1) },
  switch: {
    alignItems: 'flex-start',
    margin: 0,
    '& .MuiCheckbox-root': { padding: theme.spacing(0.25, 0.75, 0.25, 0) },
  },
  label: { fontFamily: 'inherit', fontSize: '0.875rem', paddingTop: 3 },
}));

/** Every filter that is chosen from a list, with counts where they are known. */
export function FacetPanel(props: {
  filter: IdentityFilter;
  facets?: IdentityFacets;
  /** Rules and sources, which nobody counts. */
  rules: FacetOption[];
  sources: FacetOption[];
  onChange: (change: Partial<IdentityFilter>) => void;
}) {
  const { filter, facets, onChange } = props;
  const classes = useStyles();
  const t = useText();
  // There the list would lie pages below the filters.
  const narrow = useMediaQuery<Theme>(theme => theme.breakpoints.down('sm'));
  const group = (
    name: FacetName,
    options: FacetOption[],
    unfolded: boolean = false,
  ) =>
    options.length > 0 && (
      <FacetGroup
        key={name}
        title={t(`inventory.facets.${name}`)}
        options={options}
        selected={filter[name] ?? []}
        unfolded={unfolded}
        onChange={values =>
          onChange({ [name]: values.length > 0 ? values : undefined })
        }
      />
    );
  const counted = (name: FacetName) =>
    facetOptions({ t, name, facets, selected: filter[name] ?? [] });
  const tick = (name: 'linked' | 'gone', value: 'true' | 'false') => (
    <FormControlLabel
      className={classes.switch}
      classes={{ label: classes.label }}
      control={
        <Checkbox
          size="small"
          color="primary"
          checked={filter[name] === value}
          onChange={event =>
            onChange({ [name]: event.target.checked ? value : undefined })
          }
        />
      }
      label={t(`inventory.facets.${name}`)}
    />
  );
  const verdicts = verdictResultSchema.options.map(value => ({
    value,
    label: facetLabel(t, 'verdict', value),
  }));
  const groups = (
    <div className={classes.root}>
      {UNFOLDED_FACETS.map(name => group(name, counted(name), true))}
      <OwnerFacet
        selected={filter.owner ?? []}
        onChange={owner => onChange({ owner })}
      />
      <EntityFacet
        selected={filter.entity}
        onChange={entity => onChange({ entity })}
      />
      {FOLDED_FACETS.map(name => group(name, counted(name)))}
      {group('offeredTo', counted('offeredTo').map(withParty))}
      {group('rule', props.rules)}
      {group('verdict', verdicts)}
      {group('source', props.sources)}
      <FormGroup>
        {tick('linked', 'false')}
        {tick('gone', 'true')}
      </FormGroup>
    </div>
  );
  return (
    <aside aria-label={t('inventory.facets.label')}>
      {narrow ? (
        <details>
          <summary>{t('inventory.facets.label')}</summary>
          {groups}
        </details>
      ) : (
        groups
      )}
    </aside>
  );
}

/** People and groups by the names that the catalog has for them. */
function withParty(option: FacetOption): FacetOption {
  return isEntityRef(option.value)
    ? { ...option, label: <PartyOption entityRef={option.value} /> }
    : option;
}
