import { makeStyles } from '@material-ui/core/styles';
import { OWNER_KINDS, Party, useOwnRefs } from '../../shared';
import { useText } from '../../translation';
import { CatalogFacet } from './CatalogFacet';

const useStyles = makeStyles({
  // A face is as high as the box to tick; words alone are not.
  party: { display: 'inline-block', marginTop: -3 },
});

/** Who answers: oneself and one's groups at first, anybody in the catalog by searching. */
export function OwnerFacet(props: {
  selected: readonly string[];
  onChange: (owners: string[] | undefined) => void;
}) {
  const classes = useStyles();
  const t = useText();
  const own = useOwnRefs();
  return (
    <CatalogFacet
      title={t('inventory.facets.owner')}
      searchLabel={t('inventory.facets.ownerSearch')}
      kinds={OWNER_KINDS}
      selected={props.selected}
      offered={own.data}
      option={ref => (
        <span className={classes.party}>
          <Party entityRef={ref} plain />
        </span>
      )}
      onChange={owners =>
        props.onChange(owners.length > 0 ? owners : undefined)
      }
    />
  );
}
