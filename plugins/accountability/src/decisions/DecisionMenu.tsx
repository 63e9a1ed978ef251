import { useApi } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import Menu from '@material-ui/core/Menu';
import MenuItem from '@material-ui/core/MenuItem';
import { RiArrowDownSLine } from '@remixicon/react';
import type { DecisionAction } from 'backstage-plugin-accountability-common';
import { useState } from 'react';
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
  const close = () => setChosen(undefined);

  return (
    <>
      <Button
        size="small"
        variant="outlined"
        endIcon={<RiArrowDownSLine size={16} />}
        aria-haspopup="menu"
        aria-expanded={Boolean(anchor)}
        aria-label={t('decisions.menuFor', { name: title })}
        onClick={event => setAnchor(event.currentTarget)}
      >
        {t('decisions.menu')}
      </Button>
      <Menu
        open={Boolean(anchor)}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
      >
        {anchor && (
          <DecisionMenuItems
            load={signal => api.getIdentity(identityId, { signal })}
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
