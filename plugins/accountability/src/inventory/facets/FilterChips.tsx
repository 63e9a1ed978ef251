import { Button, Tag, TagGroup } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import type { IdentityFilter } from 'backstage-plugin-accountability-common';
import { useText } from '../../translation';
import { chipsOf } from './chipsOf';
import { EntityChip } from './EntityChip';

const useStyles = makeStyles(theme => ({
  root: {
    alignItems: 'center',
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1),
  },
}));

/** The filters in force, each with a button that takes it away. */
export function FilterChips(props: {
  filter: IdentityFilter;
  titleOf: (name: 'rule' | 'source', id: string) => string;
  onChange: (change: Partial<IdentityFilter>) => void;
  onClear: () => void;
}) {
  const classes = useStyles();
  const t = useText();
  const chips = chipsOf(t, props.filter, props.titleOf);
  if (chips.length === 0) return null;
  return (
    <div className={classes.root}>
      <TagGroup
        aria-label={t('inventory.facets.inForce')}
        onRemove={keys => {
          for (const chip of chips) {
            if (keys.has(chip.id)) props.onChange(chip.without);
          }
        }}
      >
        {chips.map(chip => (
          <Tag key={chip.id} id={chip.id} textValue={chip.label} size="medium">
            {chip.entity ? (
              <EntityChip
                facet={chip.entity.facet}
                entityRef={chip.entity.ref}
              />
            ) : (
              chip.label
            )}
          </Tag>
        ))}
      </TagGroup>
      <Button variant="tertiary" onPress={props.onClear}>
        {t('inventory.facets.clear')}
      </Button>
    </div>
  );
}
