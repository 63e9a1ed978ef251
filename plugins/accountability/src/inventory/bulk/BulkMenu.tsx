import { Button, Menu, MenuItem, MenuTrigger } from '@backstage/ui';
import { RiArrowDownSLine } from '@remixicon/react';
import type { DecisionAction } from 'backstage-plugin-accountability-common';
import { useText } from '../../translation';

/** The decisions that are rarely taken about many at once. */
export function BulkMenu(props: {
  actions: readonly DecisionAction[];
  onChoose: (action: DecisionAction) => void;
}) {
  const t = useText();
  return (
    <MenuTrigger>
      <Button variant="secondary" iconEnd={<RiArrowDownSLine size={16} />}>
        {t('inventory.bulk.more')}
      </Button>
      <Menu onAction={key => props.onChoose(key as DecisionAction)}>
        {props.actions.map(action => (
          <MenuItem key={action} id={action}>
            {t(`decisions.action.${action}`)}
          </MenuItem>
        ))}
      </Menu>
    </MenuTrigger>
  );
}
