/** What is declared in the portal, published into the catalog as entities. */
export { AccountabilityDefinitionProvider } from './AccountabilityDefinitionProvider';
export { createDefinitionReader } from './createDefinitionReader';
export { DefinitionPublisher } from './DefinitionPublisher';
