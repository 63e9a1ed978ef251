export { aDefinition } from './aDefinition';
export { choose, fillIn, fillInDay, find, goTo } from './fillIn';
export {
  address,
  atPath,
  beginFrom,
  declaredBy,
  NEW_OUTCOME,
  openOutcomeForm,
} from './openOutcomeForm';
export { people } from './people';
