export { readDocumentIdentities } from './readDocumentIdentities';
