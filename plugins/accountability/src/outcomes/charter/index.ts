export { CharterHistory } from './CharterHistory';
export { fieldName } from './fieldName';
export { scopeText } from './scopeText';
export { stepText, stretchText } from './valueLines';
