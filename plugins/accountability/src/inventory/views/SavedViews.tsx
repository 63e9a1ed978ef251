import { Button } from '@backstage/ui';
import { RiBookmarkLine } from '@remixicon/react';
import { useEffect, useRef, useState } from 'react';
import { errorText, StateChip } from '../../shared';
import { useText } from '../../translation';
import {
  type InventoryQuery,
  inventorySearch,
  useInventoryPath,
} from '../query';
import { offeredViews } from './offeredViews';
import { SaveViewDialog } from './SaveViewDialog';
import { useOwnViews } from './useOwnViews';
import { useViewStyles } from './useViewStyles';
import { ViewItem } from './ViewItem';

/** Questions that are asked often: those of everybody, then one's own. */
export function SavedViews(props: {
  query: InventoryQuery;
  /** How many identities wait for an answer of the person. */
  waiting?: number;
}) {
  const { query, waiting = 0 } = props;
  const classes = useViewStyles();
  const t = useText();
  const path = useInventoryPath();
  const own = useOwnViews();
  const nav = useRef<HTMLElement>(null);
  const [naming, setNaming] = useState(false);
  const [error, setError] = useState<Error>();
  const { filter, sort } = query;
  const asked = inventorySearch({ filter, sort });
  const ownActive = own.views.find(view => inventorySearch(view) === asked);
  const offered = offeredViews.map(view => ({
    id: view.id,
    to: path(view.filter),
    // In another order it is still the same question.
    active: !ownActive && inventorySearch(view) === inventorySearch({ filter }),
  }));
  const isKept =
    ownActive || offeredViews.some(view => inventorySearch(view) === asked);

  const [changes, setChanges] = useState(0);
  const change = (kept: Promise<void>) => {
    kept.then(() => setError(undefined), setError);
    setChanges(count => count + 1);
  };
  // The button that had the focus went with the change.
  useEffect(() => {
    if (changes > 0) nav.current?.focus();
  }, [changes]);

  return (
    <nav ref={nav} tabIndex={-1} aria-label={t('inventory.views.label')}>
      <ul className={classes.list}>
        {offered
          .filter(({ id, active }) => id !== 'waiting' || waiting > 0 || active)
          .map(({ id, to, active }) => (
            <ViewItem
              key={id}
              name={t(`inventory.views.${id}`)}
              to={to}
              active={active}
              count={id === 'waiting' && waiting > 0 ? waiting : undefined}
            />
          ))}
        {own.views.map(view => (
          <ViewItem
            key={view.name}
            name={view.name}
            to={path(view.filter, view.sort)}
            active={view === ownActive}
            onRemove={() => change(own.remove(view.name))}
          />
        ))}
        {!isKept && own.mayAdd && (
          <li>
            <Button
              variant="tertiary"
              iconStart={<RiBookmarkLine size={16} />}
              onPress={() => setNaming(true)}
            >
              {t('inventory.views.save')}
            </Button>
          </li>
        )}
      </ul>
      {naming && (
        <SaveViewDialog
          views={own.views}
          onClose={() => setNaming(false)}
          onSave={name => {
            setNaming(false);
            change(own.add({ name, filter, sort }));
          }}
        />
      )}
      {error && (
        <div role="alert">
          <StateChip state="fail">
            {t('inventory.views.failed', { error: errorText(error) })}
          </StateChip>
        </div>
      )}
    </nav>
  );
}
