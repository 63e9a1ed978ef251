import { Button } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import type {
  DecisionAction,
  IdentityFilter,
} from 'backstage-plugin-accountability-common';
import { useState } from 'react';
import { DecisionDialog } from '../../decisions';
import { useText } from '../../translation';
import { useNumber } from '../useNumber';
import { bulkActions } from './bulkActions';
import { BulkException } from './BulkException';
import { BulkMenu } from './BulkMenu';
import { MAX_PICKED } from './mergeSelection';
import type { InventorySelection } from './useSelection';

const useStyles = makeStyles(theme => ({
  root: {
    alignItems: 'center',
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1),
    minHeight: 36,
  },
  count: { fontWeight: 'bold' },
}));

/** How many match or are selected, and what can be decided about them at once. */
export function BulkBar(props: {
  filter: IdentityFilter;
  selected: InventorySelection;
  /** How many match the filter; not known while it loads. */
  matching?: number;
  onDone: () => void;
}) {
  const { filter, selected, matching, onDone } = props;
  const classes = useStyles();
  const t = useText();
  const number = useNumber();
  const [action, setAction] = useState<DecisionAction>();
  const { likely, rarer } = bulkActions(filter);
  const [first, second] = likely;
  if (matching === undefined) return <div className={classes.root} />;

  const count =
    selected.selection && !selected.all ? selected.picked.size : matching;
  const title = t('inventory.bulk.title', { count, number: number(count) });
  const done = () => {
    selected.clear();
    onDone();
  };
  return (
    <div
      className={classes.root}
      role="group"
      aria-label={t('inventory.bulk.label')}
    >
      <span className={classes.count} role="status">
        {selected.selection
          ? t('inventory.bulk.selected', { count, number: number(count) })
          : title}
      </span>
      {selected.selection && (
        <>
          <Button variant="primary" onPress={() => setAction(first)}>
            {t(`decisions.action.${first}`)}
          </Button>
          <Button variant="secondary" onPress={() => setAction(second)}>
            {t(`decisions.action.${second}`)}
          </Button>
          <BulkMenu actions={rarer} onChoose={setAction} />
          {!selected.all && (
            <BulkException filter={filter} picked={selected.picked} />
          )}
        </>
      )}
      {!selected.all && selected.picked.size < matching && (
        <Button variant="tertiary" onPress={selected.selectAll}>
          {t('inventory.bulk.all', {
            count: matching,
            number: number(matching),
          })}
        </Button>
      )}
      {selected.selection && (
        <Button variant="tertiary" onPress={selected.clear}>
          {t('inventory.bulk.clear')}
        </Button>
      )}
      {selected.picked.size >= MAX_PICKED && (
        <span>{t('inventory.bulk.limit', { number: number(MAX_PICKED) })}</span>
      )}
      {action && selected.selection && (
        <DecisionDialog
          target={{ selection: selected.selection, title }}
          action={action}
          onClose={() => setAction(undefined)}
          onDone={done}
        />
      )}
    </div>
  );
}
