export { SourceList } from './SourceList';
export { sourcesSentence } from './sourcesSentence';
export { sourceState } from './sourceState';
export { useReadNow } from './useReadNow';
