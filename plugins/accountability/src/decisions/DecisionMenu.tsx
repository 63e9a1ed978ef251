import { useApi } from '@backstage/core-plugin-api';
import { Button } from '@backstage/ui';
import Menu from '@material-ui/core/Menu';
import MenuItem from '@material-ui/core/MenuItem';
import type { PopoverActions } from '@material-ui/core/Popover';
import { RiArrowDownSLine } from '@remixicon/react';
import type { DecisionAction } from 'backstage-plugin-accountability-common';
import { useCallback, useRef, useState } from 'react';
import { accountabilityApiRef } from '../api';
import { useText } from '../translation';
import { CatalogPatchDialog } from './CatalogPatchDialog';
import { DecisionDialog } from './DecisionDialog';
import { DecisionMenuItems } from './DecisionMenuItems';

/**
 * Everything one may decide about an identity. What that is, is asked only when the
 * menu opens, so that a table of rows costs one request and not one for each row.
 */
export function DecisionMenu(props: {
  identityId: string;
  title: string;
  /** Entity whose catalog file could declare the owner. */
  entityRef?: string;
  onDone: () => void;
}) {
  const { identityId, title, entityRef, onDone } = props;
  const t = useText();
  const api = useApi(accountabilityApiRef);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [chosen, setChosen] = useState<DecisionAction | 'patch'>();
  const choose = (next: DecisionAction | 'patch') => {
    setAnchor(null);
    setChosen(next);
  };
  // The menu grows when its items arrive, so it must find its place once more.
  const menu = useRef<PopoverActions>(null);
  const onLoaded = useCallback(() => menu.current?.updatePosition(), []);
  const close = () => setChosen(undefined);

  return (
    <>
      <Button
        variant="secondary"
        iconEnd={<RiArrowDownSLine size={16} />}
        aria-haspopup="menu"
        aria-expanded={Boolean(anchor)}
        aria-label={t('decisions.menuFor', { name: title })}
        onPress={event => setAnchor(event.target as HTMLElement)}
      >
        {t('decisions.menu')}
      </Button>
      <Menu
        open={Boolean(anchor)}
        anchorEl={anchor}
        action={menu}
        onClose={() => setAnchor(null)}
      >
        {anchor && (
          <DecisionMenuItems
            load={signal => api.getIdentity(identityId, { signal })}
            onLoaded={onLoaded}
            onChoose={choose}
          />
        )}
        {entityRef && (
          <MenuItem onClick={() => choose('patch')}>
            {t('decisions.patch')}
          </MenuItem>
        )}
      </Menu>
      {chosen === 'patch' && entityRef && (
        <CatalogPatchDialog
          identityId={identityId}
          entityRef={entityRef}
          onClose={close}
        />
      )}
      {chosen && chosen !== 'patch' && (
        <DecisionDialog
          target={{ identityId, title }}
          action={chosen}
          onClose={close}
          onDone={onDone}
        />
      )}
    </>
  );
}
