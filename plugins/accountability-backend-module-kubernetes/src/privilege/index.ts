// How much each service account may do, by the bindings that name it.
export { collectGrants, type Grants } from './collectGrants';
export { privilegeOf, type AccountPrivilege } from './privilegeOf';
