import {
  Button,
  MenuListBox,
  MenuListBoxItem,
  MenuTrigger,
} from '@backstage/ui';
import { RiLayoutColumnLine } from '@remixicon/react';
import { useText } from '../../translation';
import { COLUMN_IDS, type ColumnId } from './columnIds';

/** Chooses which columns the table shows. */
export function ColumnMenu(props: {
  chosen: readonly ColumnId[];
  onChoose: (columns: readonly ColumnId[]) => void;
}) {
  const { chosen, onChoose } = props;
  const t = useText();
  return (
    <MenuTrigger>
      <Button variant="secondary" iconStart={<RiLayoutColumnLine size={16} />}>
        {t('inventory.columns.choose')}
      </Button>
      <MenuListBox
        aria-label={t('inventory.columns.choose')}
        selectionMode="multiple"
        // Escape closes the menu; it must not take every column away on its way.
        escapeKeyBehavior="none"
        selectedKeys={chosen}
        onSelectionChange={keys =>
          onChoose(COLUMN_IDS.filter(id => keys === 'all' || keys.has(id)))
        }
      >
        {COLUMN_IDS.map(id => (
          <MenuListBoxItem key={id} id={id}>
            {t(`inventory.columns.${id}`)}
          </MenuListBoxItem>
        ))}
      </MenuListBox>
    </MenuTrigger>
  );
}
