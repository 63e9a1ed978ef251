import { SidebarItem } from '@backstage/core-components';
import { identityApiRef, useApi } from '@backstage/frontend-plugin-api';
import SwapHorizIcon from '@material-ui/icons/SwapHoriz';

/** Signs out, which leads back to the choice of people. */
export function SwitchPerson() {
  const identity = useApi(identityApiRef);
  return (
    <SidebarItem
      icon={SwapHorizIcon}
      text="Switch person"
      onClick={() => identity.signOut()}
    />
  );
}
