export { DefinitionEditor } from './DefinitionEditor';
