export { CharterHistory } from './CharterHistory';
export { scopeText } from './scopeText';
export { stretchText } from './valueLines';
