export { CharterHistory } from './CharterHistory';
export { consequenceText, enforcedText } from './enforcedText';
export { fieldName } from './fieldName';
export { scopeText } from './scopeText';
export { stepText, stretchText } from './valueLines';
