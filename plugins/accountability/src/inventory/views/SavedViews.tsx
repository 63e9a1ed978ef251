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
export function SavedViews({ query }: { query: InventoryQuery }) {
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
    search: inventorySearch(view),
  }));
  const isKept = ownActive || offered.some(({ search }) => search === asked);

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
        {offered.map(({ id, to, search }) => (
          <ViewItem
            key={id}
            name={t(`inventory.views.${id}`)}
            to={to}
            // In another order it is still the same question.
            active={!ownActive && search === inventorySearch({ filter })}
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
