export { accountabilityTranslationRef } from './accountabilityTranslationRef';
export { useText, type Text } from './useText';
