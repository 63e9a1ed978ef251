import {
  Sidebar,
  SidebarItem,
  SidebarPage,
  SidebarSpace,
} from '@backstage/core-components';
import { NotificationsSidebarItem } from '@backstage/plugin-notifications';
import { Settings } from '@backstage/plugin-user-settings';
import CategoryIcon from '@material-ui/icons/Category';
import PermIdentityIcon from '@material-ui/icons/PermIdentity';
import type { PropsWithChildren } from 'react';

/** Side bar and page, as apps of the old frontend system have them. */
export function Root({ children }: PropsWithChildren<{}>) {
  return (
    <SidebarPage>
      <Sidebar>
        <SidebarItem
          icon={PermIdentityIcon}
          to="accountability"
          text="Accountability"
        />
        <SidebarItem icon={CategoryIcon} to="catalog" text="Catalog" />
        <SidebarSpace />
        <NotificationsSidebarItem />
        <Settings />
      </Sidebar>
      {children}
    </SidebarPage>
  );
}
